package parley.outcomes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import parley.exports.Calendar;
import parley.exports.CalendarEntry;
import parley.exports.CalendarEntry.Related;
import parley.exports.CalendarEntry.Status;
import parley.exports.CalendarHead;
import parley.query.Selection;
import parley.records.Kind;
import parley.records.Sharing;
import parley.time.FuzzyDate;
import parley.time.Span;

/** What is due on certain days, as a calendar shows it. */
record OutcomeCalendar(Selection<OutcomeRow> outcomes) implements Calendar {
    private static final String CERTAIN = "o.due_edtf ~ '%s'".formatted(FuzzyDate.CERTAIN_DAYS);
    private static final String VAGUE = "(o.due_edtf is not null and not %s)".formatted(CERTAIN);

    private static final String COLUMNS = """
            o.id, o.version, o.text, b.name, o.progress, o.due_earliest, o.due_latest, m.id, m.title,
            array(select t.name
                    from outcome_topic ot
                    join topic t on t.id = ot.topic_id
                   where ot.outcome_id = o.id
                   order by ot.position),
            o.sharing, o.created_at, o.updated_at
            """;

    private static final String JOINS = """
              join meeting m on m.id = o.meeting_id
              left join party b on b.id = o.owed_by_id
            """;

    @Override
    public CalendarHead head() {
        var leftOut = outcomes.grouped("count(*), " + VAGUE, VAGUE, Count.class).stream()
                .filter(Count::vague)
                .mapToLong(Count::rows)
                .sum();
        return new CalendarHead("What is due", Map.of(), leftOut);
    }

    @Override
    public void each(Consumer<CalendarEntry> act) {
        outcomes.where(CERTAIN).each(COLUMNS, JOINS, Due.class, d -> act.accept(d.entry()));
    }

    record Count(long rows, boolean vague) {}

    record Due(
            long id,
            int version,
            String text,
            String owedBy,
            Progress progress,
            LocalDate from,
            LocalDate to,
            long meeting,
            String title,
            List<String> topics,
            Sharing sharing,
            Instant createdAt,
            Instant updatedAt) {
        CalendarEntry entry() {
            return new CalendarEntry(
                    Kind.OUTCOME,
                    id,
                    version,
                    "Due: " + text,
                    (owedBy == null ? "" : "Owed by " + owedBy + "\n") + "From: " + title,
                    progress == Progress.LAPSED || progress == Progress.WITHDRAWN ? Status.CANCELLED : Status.CONFIRMED,
                    new Span(from, to),
                    null,
                    null,
                    null,
                    null,
                    topics,
                    List.of(new Related("PARENT", Kind.MEETING, meeting)),
                    sharing,
                    createdAt,
                    updatedAt);
        }
    }
}
