package parley.meetings;

import jakarta.persistence.EnumeratedValue;
import parley.codes.Code;

/** Whether somebody was there. */
public enum Attendance implements Code {
    CONFIRMED("Confirmed", "Confirmed by the party itself or the host."),
    EXPECTED("Expected", "Announced for a meeting ahead."),
    REPORTED("Reported", "Said to have been there by others."),
    DECLINED("Declined", "Invited and refused."),
    ABSENT("Absent", "Expected and did not come."),
    NOT_STATED("Not stated", "The source was read and does not say.");

    @EnumeratedValue
    private final String code = code();

    private final String label;
    private final String definition;

    Attendance(String label, String definition) {
        this.label = label;
        this.definition = definition;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String definition() {
        return definition;
    }
}
