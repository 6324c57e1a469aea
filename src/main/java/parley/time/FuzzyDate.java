package parley.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A date as well as it is known: a day, a month, a year, an interval, one of two, each possibly uncertain or approximate.
 * Stored and sent as an EDTF string (Extended Date/Time Format, ISO 8601-2 level 1, and {@code [a,b]} for one of two).
 * Made by {@link #of} and {@link #read}; the constructor is for what was stored.
 *
 * @param edtf never null: {@code 2022-01-12}, {@code 2022-01-XX}, {@code 2022-01-12~}, {@code 2022-01-10/2022-01-13}
 * @param earliest the first day it can mean, as far as it says; null where the start is open. A mark widens nothing.
 * @param latest the last day it can mean; null where the end is open
 */
@Embeddable
@Schema(
        type = SchemaType.STRING,
        description = "An uncertain date in EDTF (ISO 8601-2). Read more widely: as people write it, too.",
        example = "2022-01-11~/2022-01-20~")
public record FuzzyDate(String edtf, LocalDate earliest, LocalDate latest) {
    /** The EDTF strings of one certain day, or from one certain day to another; a regular expression for PostgreSQL and Java. */
    public static final String CERTAIN_DAYS = "^[0-9]{4}-[0-9]{2}-[0-9]{2}(/[0-9]{4}-[0-9]{2}-[0-9]{2})?$";

    private static final int LONGEST = 100;

    /** Not for programs: what a date can mean is read from it, and never told. */
    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
    public FuzzyDate {
        Objects.requireNonNull(edtf);
    }

    /**
     * Reads an EDTF string, strictly.
     *
     * @throws Unreadable where it is none, or there is no such day
     */
    public static FuzzyDate of(String edtf) {
        refuseEmptyOrLong(edtf);
        return from(Edtf.read(edtf).orElseThrow(() -> Unreadable.date(edtf)));
    }

    /**
     * Reads what a person types: an EDTF string, or English such as “12 Jan 2022”, “mid January 2022”, “10–13 January
     * 2022”, “since 12 Jan 2022”, “12 or 13 Jan 2022”, “c. 2019”.
     *
     * @throws Unreadable where it is no date, or could be several; the message says what to write
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FuzzyDate read(String typed) {
        refuseEmptyOrLong(typed);
        var text = typed.strip();
        var compact = text.replaceAll("\\s*([/,])\\s*", "$1")
                .replaceAll("[\u2010\u2011]", "-")
                .toUpperCase(Locale.ROOT);
        return from(Edtf.read(compact).orElseGet(() -> Phrase.read(text)));
    }

    @JsonValue
    @Override
    public String edtf() {
        return edtf;
    }

    /** As people read it: “12 Jan 2022”, “10–13 Jan 2022”, “possibly c. 2019”. {@link #read} understands all of it. */
    public String text() {
        return Edtf.read(edtf).orElseThrow(() -> Unreadable.date(edtf)).text();
    }

    /** Whether it is one day, and nothing marks it as uncertain or approximate. */
    public boolean day() {
        return earliest != null && edtf.equals(earliest.toString());
    }

    /** Whether the date, or an end of it, is approximate. */
    public boolean approximate() {
        return edtf.contains(Mark.APPROXIMATE.sign) || edtf.contains(Mark.BOTH.sign);
    }

    /** Whether every day it can mean lies from one day to another, both included; null is no bound. */
    public boolean certainlyWithin(LocalDate from, LocalDate to) {
        var starts = from == null || (earliest != null && !earliest.isBefore(from));
        var ends = to == null || (latest != null && !latest.isAfter(to));
        return starts && ends;
    }

    /** Whether any day it can mean lies from one day to another, both included; null is no bound. */
    public boolean possiblyWithin(LocalDate from, LocalDate to) {
        var startsInTime = to == null || earliest == null || !earliest.isAfter(to);
        var endsInTime = from == null || latest == null || !latest.isBefore(from);
        return startsInTime && endsInTime;
    }

    private static FuzzyDate from(Shape shape) {
        return new FuzzyDate(shape.edtf(), shape.earliest(), shape.latest());
    }

    private static void refuseEmptyOrLong(String text) {
        if (text == null || text.isBlank()) {
            throw new Unreadable("Write a date, like 12 Jan 2022.");
        }
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw new Unreadable("Write the date in at most 100 characters; longer words go into the phrase.");
        }
    }
}
