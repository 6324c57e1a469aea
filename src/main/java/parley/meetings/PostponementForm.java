package parley.meetings;

import jakarta.validation.Valid;
import parley.web.Sourced;

/**
 * Puts a meeting off.
 *
 * @param date to when; absent where no new date is known
 */
public record PostponementForm(@Valid DateForm date) implements Sourced {
    static PostponementForm blank() {
        return new PostponementForm(null);
    }

    Meeting applyTo(Meeting meeting) {
        var to = date == null ? new DateForm(null, null, null) : date;
        meeting.postpone(to.edtf(), to.settledBasis(), to.phrase());
        return meeting;
    }
}
