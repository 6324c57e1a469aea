package parley.exports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import parley.query.Selection;
import parley.records.Kind;
import parley.records.Sharing;
import parley.time.FuzzyDate;
import parley.time.Span;

/**
 * Records that have days and no times, as a calendar shows them: those whose days are certain. All columns are SQL over the table of the
 * list and what is joined to it.
 *
 * @param name of the calendar
 * @param id like {@code t.id}
 * @param from the columns of the date it begins on, less their ends: {@code t.from_} of {@code t.from_edtf}
 * @param to the columns of the date it ends on, the same where it has one date
 * @param words of the summary and of the description, and the sharing mark
 */
public record DayCalendar(
        Kind kind, String name, Selection<?> rows, String id, String from, String to, Words words, String joins)
        implements Calendar {
    /** @param sharing the mark; {@code 'clear'} of what has none */
    public record Words(String summary, String description, String sharing) {}

    @Override
    public CalendarHead head() {
        var leftOut = rows.grouped("count(*), " + certain(), certain(), Count.class).stream()
                .filter(count -> !count.certain)
                .mapToLong(Count::rows)
                .sum();
        return new CalendarHead(name, Map.of(), leftOut);
    }

    @Override
    public void each(Consumer<CalendarEntry> act) {
        var alias = id.replace(".id", "");
        var columns = """
                %1$s.id, %1$s.version, %2$s, %3$s, %4$searliest, %5$slatest, %6$s, %1$s.created_at, %1$s.updated_at
                """.formatted(alias, words.summary, words.description, from, to, words.sharing);
        rows.where(certain()).each(columns, joins, Row.class, row -> act.accept(row.entry(kind)));
    }

    private String certain() {
        return "(coalesce(%sedtf, '') ~ '%s' and coalesce(%sedtf, '') ~ '%2$s')"
                .formatted(from, FuzzyDate.CERTAIN_DAYS, to);
    }

    record Count(long rows, boolean certain) {}

    record Row(
            long id,
            int version,
            String summary,
            String description,
            LocalDate from,
            LocalDate to,
            Sharing sharing,
            Instant createdAt,
            Instant updatedAt) {
        CalendarEntry entry(Kind kind) {
            return new CalendarEntry(
                    kind,
                    id,
                    version,
                    summary,
                    description,
                    CalendarEntry.Status.CONFIRMED,
                    new Span(from, to),
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    sharing,
                    createdAt,
                    updatedAt);
        }
    }
}
