package parley.meetings;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import parley.time.DateBasis;
import parley.time.FuzzyDate;

/**
 * When a meeting was, and how that is known.
 *
 * @param edtf the date as an EDTF string; absent where only the source's words are known
 * @param earliest the first day it may have been; absent where that is open
 * @param latest the last day it may have been; absent where that is open
 * @param phrase the source's own words
 */
public record MeetingDate(String edtf, LocalDate earliest, LocalDate latest, DateBasis basis, String phrase) {
    /** As people read it: “12 Jan 2022”, or the source's words where there is no date. */
    @JsonIgnore
    public String text() {
        return edtf == null ? "“" + phrase + "” (date not stated)" : fuzzy().text();
    }

    /** Whether it is one certain day. */
    @JsonIgnore
    public boolean exact() {
        return edtf != null && fuzzy().day();
    }

    /** The day, for a machine to read; null where it is not one certain day. */
    @JsonIgnore
    public LocalDate day() {
        return exact() ? earliest : null;
    }

    /** Whether it is one certain day, or from one certain day to another. */
    @JsonIgnore
    public boolean certain() {
        return edtf != null && edtf.matches(FuzzyDate.CERTAIN_DAYS);
    }

    private FuzzyDate fuzzy() {
        return new FuzzyDate(edtf, earliest, latest);
    }
}
