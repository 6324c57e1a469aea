package parley.reports;

import static parley.reports.TableWriter.about;
import static parley.reports.TableWriter.code;
import static parley.reports.TableWriter.date;
import static parley.reports.TableWriter.named;

import java.util.List;
import parley.outcomes.OutcomeRow;
import parley.records.Kind;
import parley.reports.ReportDocument.Cell;
import parley.reports.ReportDocument.Section;
import parley.reports.ReportDocument.Table;

/** 4: what came of the meetings, and what became of what was promised. */
record OutcomesSection(WeeklyReport report) {
    Section section() {
        var owed = report.commitments();
        return new Section(
                "outcomes",
                4,
                "Outcomes and commitments",
                "No outcome is recorded for the period, and nothing was owed at its end.",
                null,
                List.of(
                        table(
                                "outcomes_new",
                                "New",
                                "No outcome is recorded for the meetings of the period.",
                                report.outcomes()),
                        table("commitments_progressed", "Progressed", "No progress was noted.", owed.progressed()),
                        table("commitments_overdue", "Overdue", "Nothing is overdue.", owed.overdue()),
                        table(
                                "commitments_fulfilled",
                                "Fulfilled",
                                "Nothing was shown to be fulfilled.",
                                owed.fulfilled()),
                        table("commitments_open", "Open", "Nothing else is owed.", owed.open())));
    }

    private static Table table(String key, String caption, String empty, List<OutcomeRow> outcomes) {
        var table = new TableWriter(key, caption, empty)
                .text("outcome", "Outcome")
                .text("kind", "Kind")
                .text("agreement", "Agreement")
                .text("meeting", "Meeting")
                .text("owed_by", "Owed by")
                .text("owed_to", "Owed to")
                .date("due", "Due")
                .text("progress", "Progress")
                .text("fulfilled_by", "Fulfilled by");
        outcomes.forEach(o -> table.row(
                about(Kind.OUTCOME, o.id()),
                null,
                Cell.link(o.text(), Kind.OUTCOME.path(o.id())),
                code(o.kind()),
                code(o.agreement()),
                named(o.meeting(), Kind.MEETING),
                named(o.owedBy(), Kind.PARTY),
                named(o.owedTo(), Kind.PARTY),
                date(o.due()),
                code(o.progress()),
                o.fulfilledBy() == null
                        ? named(o.fulfilledBySource(), Kind.SOURCE)
                        : named(o.fulfilledBy(), Kind.MEETING)));
        return table.done();
    }
}
