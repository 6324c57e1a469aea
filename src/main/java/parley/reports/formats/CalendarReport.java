package parley.reports.formats;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.exports.Calendar;
import parley.exports.CalendarEntry;
import parley.exports.CalendarHead;
import parley.records.Kind;
import parley.records.Sharing;
import parley.reports.ReportDocument;
import parley.reports.ReportDocument.Cell;
import parley.reports.ReportDocument.Row;
import parley.reports.ReportDocument.Table;
import parley.time.FuzzyDate;
import parley.time.Span;

/** What a report says lies ahead, as a calendar; a vague date is given no day. */
public record CalendarReport(ReportDocument report) implements Calendar {
    private static final Pattern CLOCK = Pattern.compile(", (\\d\\d:\\d\\d) (\\S+)$");

    @Override
    public CalendarHead head() {
        var zones = new LinkedHashMap<ZoneId, Span>();
        dated().filter(CalendarEntry::timed)
                .filter(e -> !ZoneId.of(e.zone()).getRules().isFixedOffset())
                .forEach(e -> zones.merge(ZoneId.of(e.zone()), e.days(), CalendarReport::both));
        return new CalendarHead(report.title(), zones, rows().size() - dated().count());
    }

    @Override
    public void each(Consumer<CalendarEntry> act) {
        dated().forEach(act);
    }

    private Stream<CalendarEntry> dated() {
        return rows().stream().filter(r -> certain(r.get("date"))).map(this::entry);
    }

    private List<Map<String, Cell>> rows() {
        return Tables.in(report).stream()
                .filter(t -> t.key().equals("ahead"))
                .flatMap(t -> t.rows().stream().map(r -> named(t, r)))
                .toList();
    }

    private static Map<String, Cell> named(Table table, Row row) {
        var cells = new LinkedHashMap<String, Cell>();
        for (int i = 0; i < table.columns().size(); i++) {
            cells.put(table.columns().get(i).name(), row.cells().get(i));
        }
        return cells;
    }

    private static boolean certain(Cell date) {
        return date.value() != null && date.value().toString().matches(FuzzyDate.CERTAIN_DAYS);
    }

    private CalendarEntry entry(Map<String, Cell> row) {
        var days = row.get("date").value().toString().split("/");
        var clock = CLOCK.matcher(row.get("date").text());
        var timed = clock.find();
        var minutes = row.containsKey("duration_minutes")
                        && row.get("duration_minutes").value() instanceof Number n
                ? n.intValue()
                : null;
        return new CalendarEntry(
                Kind.MEETING,
                Long.parseLong(row.get("meeting").path().replaceAll("\\D", "")),
                0,
                row.get("meeting").text(),
                row.get("parties").text() + "\n" + row.get("status").text(),
                status(row.get("status")),
                new Span(LocalDate.parse(days[0]), LocalDate.parse(days[days.length - 1])),
                timed ? LocalTime.parse(clock.group(1)) : null,
                timed ? clock.group(2) : null,
                minutes,
                row.get("venue").path() == null
                        ? null
                        : new CalendarEntry.Place(row.get("venue").text(), null, null),
                List.of(),
                List.of(),
                mark(),
                report.asOf(),
                report.asOf());
    }

    private Sharing mark() {
        return Arrays.stream(Sharing.values())
                .filter(s -> s.label().equals(report.head("Sharing mark")))
                .findFirst()
                .orElse(Sharing.CLEAR);
    }

    private static CalendarEntry.Status status(Cell status) {
        return switch (status.value().toString()) {
            case "cancelled", "boycotted" -> CalendarEntry.Status.CANCELLED;
            case "held", "in_progress", "suspended", "scheduled" -> CalendarEntry.Status.CONFIRMED;
            default -> CalendarEntry.Status.TENTATIVE;
        };
    }

    private static Span both(Span one, Span other) {
        return new Span(
                one.from().isBefore(other.from()) ? one.from() : other.from(),
                one.to().isAfter(other.to()) ? one.to() : other.to());
    }
}
