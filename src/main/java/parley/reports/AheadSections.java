package parley.reports;

import static parley.reports.TableWriter.about;
import static parley.reports.TableWriter.code;
import static parley.reports.TableWriter.date;
import static parley.reports.TableWriter.named;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import parley.meetings.MeetingRow;
import parley.records.Kind;
import parley.reports.ReportDocument.Block;
import parley.reports.ReportDocument.Bullets;
import parley.reports.ReportDocument.Cell;
import parley.reports.ReportDocument.Section;
import parley.reports.ReportDocument.Table;

/** 7 and 8: what lies ahead, and what to watch. */
record AheadSections(WeeklyReport report) {
    Section ahead() {
        return new Section(
                "ahead",
                7,
                "Ahead",
                "No meeting is on record for the next thirty days, and none is promised.",
                null,
                List.of(planned(), promised()));
    }

    /** @param notes the analyst's own */
    Section watch(List<String> notes) {
        return new Section(
                "watch",
                8,
                "Watch list",
                "No deadline, no condition and no channel that is silent for longer than usual.",
                null,
                List.<Block>of(new Bullets(notes), deadlines(), armed(), silence()));
    }

    private Table planned() {
        var table = new TableWriter(
                        "ahead", "The next thirty days", "No meeting is on record for the next thirty days.")
                .text("within", "Within")
                .date("date", "Date")
                .text("meeting", "Meeting")
                .text("status", "Status")
                .text("occurrence", "Likelihood")
                .text("parties", "Parties")
                .text("venue", "Venue")
                .number("duration_minutes", "Duration");
        report.ahead()
                .forEach(m -> table.row(
                        about(Kind.MEETING, m.id()),
                        null,
                        Cell.of(within(m)),
                        MeetingsSection.when(m),
                        Cell.link(m.title(), Kind.MEETING.path(m.id())),
                        code(m.status()),
                        code(m.occurrence()),
                        Cell.of(m.parties().stream().map(MeetingRow.Side::name).collect(Collectors.joining(", "))),
                        m.venue() == null
                                ? Cell.none()
                                : Cell.link(
                                        m.venue().name(),
                                        Kind.VENUE.path(m.venue().id())),
                        m.duration() == null ? Cell.none() : Cell.of(m.duration(), m.durationMinutes())));
        return table.done();
    }

    private String within(MeetingRow meeting) {
        var days = ChronoUnit.DAYS.between(
                report.scope().period().to(), meeting.date().earliest());
        return days <= 7 ? "7 days" : days <= 14 ? "14 days" : "30 days";
    }

    private Table promised() {
        var table = new TableWriter(
                        "promised",
                        "Promised, without a meeting on record",
                        "Nothing is promised that is not on record.")
                .text("promise", "Promise")
                .text("meeting", "Made at")
                .date("date", "On")
                .number("days_since", "Days since")
                .text("agreement", "Agreement");
        report.promised()
                .forEach(p -> table.row(
                        about(Kind.OUTCOME, p.outcome()),
                        null,
                        Cell.link(p.text(), Kind.OUTCOME.path(p.outcome())),
                        named(p.meeting(), Kind.MEETING),
                        date(p.date()),
                        p.daysAgo() == null ? Cell.none() : Cell.of(p.daysAgo().toString(), p.daysAgo()),
                        code(p.agreement())));
        return table.done();
    }

    private Table deadlines() {
        var last = report.scope().period().to().plusDays(30);
        var table = new TableWriter("deadlines", "Deadlines of the next thirty days", null)
                .date("due", "Due")
                .text("commitment", "Commitment")
                .text("owed_by", "Owed by");
        report.commitments().open().stream()
                .filter(o -> o.due() != null
                        && o.due().latest() != null
                        && !o.due().latest().isAfter(last))
                .forEach(o -> table.row(
                        about(Kind.OUTCOME, o.id()),
                        null,
                        date(o.due()),
                        Cell.link(o.text(), Kind.OUTCOME.path(o.id())),
                        named(o.owedBy(), Kind.PARTY)));
        return table.done();
    }

    private Table armed() {
        var table = new TableWriter("conditions", "Conditions of the past year", null)
                .date("date", "Said")
                .text("side", "Side")
                .text("condition", "If")
                .text("statement", "Then");
        report.armed()
                .forEach(s -> table.row(
                        about(Kind.STATEMENT, s.id()),
                        null,
                        StatementsSections.said(s.date()),
                        named(s.side(), Kind.PARTY),
                        Cell.of(s.condition()),
                        Cell.link(s.text(), Kind.STATEMENT.path(s.id()))));
        return table.done();
    }

    private Table silence() {
        var table = new TableWriter("silence", "Days of silence per channel", null)
                .text("negotiation", "Negotiation")
                .date("last", "Last met")
                .number("silent_days", "Days since")
                .number("usual_days", "Usual days between")
                .text("late", "Against its rhythm");
        report.channels()
                .forEach(c -> table.row(
                        about(Kind.NEGOTIATION, c.negotiation().id()),
                        null,
                        named(c.negotiation(), Kind.NEGOTIATION),
                        Cell.of(
                                parley.time.FuzzyDate.of(c.last().toString()).text(),
                                c.last().toString()),
                        Cell.of(Integer.toString(c.silentDays()), c.silentDays()),
                        c.usualDays() == null
                                ? Cell.none()
                                : Cell.of(c.usualDays().toString(), c.usualDays()),
                        Cell.of(
                                c.usualDays() == null
                                        ? "too few meetings"
                                        : c.late() ? "longer than usual" : "as usual")));
        return table.done();
    }
}
