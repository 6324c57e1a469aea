package parley.meetings;

import jakarta.validation.constraints.Size;
import parley.time.DateBasis;
import parley.time.FuzzyDate;
import parley.web.Label;

/**
 * When it was, and how that is known. A date that nobody knows is left out; the source's words are kept all the same.
 *
 * @param edtf the date as an EDTF string, or as people write dates
 * @param phrase the source's own words: “on Wednesday”
 */
public record DateForm(
        @Label(value = "Date", hint = "Like 12 Jan 2022, Jan 2022, mid January 2022 or 10–13 January 2022.")
        FuzzyDate edtf,

        @Label(value = "How it is known") DateBasis basis,

        @Label(value = "In the source’s words", hint = "Like “on Wednesday”, where the source gives no date.")
        @Size(max = 200, message = "Shorten the source’s words to at most 200 characters.")
        String phrase) {
    /** Null where neither a date nor a phrase is known. */
    public static DateForm of(FuzzyDate date, DateBasis basis, String phrase) {
        return date == null && phrase == null ? null : new DateForm(date, basis, phrase);
    }

    /** How the date is known; one that somebody just typed is stated. */
    public DateBasis settledBasis() {
        return edtf != null && basis == null ? DateBasis.STATED : basis;
    }
}
