package parley.reports;

import static parley.reports.TableWriter.about;
import static parley.reports.TableWriter.code;
import static parley.reports.TableWriter.named;

import java.util.List;
import parley.records.Kind;
import parley.reports.ReportDocument.Block;
import parley.reports.ReportDocument.Bullets;
import parley.reports.ReportDocument.Cell;
import parley.reports.ReportDocument.Section;

/** 1 and 2: what the analyst makes of it. */
record WrittenSections(Written written) {
    Section bottomLine() {
        var table = new TableWriter("trends", "Trend per negotiation", null)
                .text("negotiation", "Negotiation")
                .text("course", "Trend")
                .text("reason", "Because");
        written.trends()
                .forEach(t -> table.row(
                        t.negotiation() == null
                                ? "trend"
                                : about(Kind.NEGOTIATION, t.negotiation().id()),
                        null,
                        named(t.negotiation(), Kind.NEGOTIATION),
                        course(t.course()),
                        Cell.of(t.reason())));
        return new Section(
                "bottom_line",
                1,
                "Bottom line",
                "Nobody has written a bottom line.",
                null,
                List.<Block>of(new Bullets(written.bottomLine()), table.done()));
    }

    /** Likelihood and confidence stand in columns of their own: one is about the world, the other about what we know of it. */
    Section judgements() {
        var table = new TableWriter("judgements", "Key judgements", null)
                .text("judgement", "Judgement")
                .text("likelihood", "Likelihood")
                .text("confidence", "Confidence")
                .text("basis", "Basis");
        for (int i = 0; i < written.judgements().size(); i++) {
            var j = written.judgements().get(i);
            table.row(
                    "judgement:" + (i + 1),
                    null,
                    Cell.of(j.sentence()),
                    code(j.likelihood()),
                    code(j.confidence()),
                    Cell.of(j.basis()));
        }
        return new Section(
                "judgements", 2, "Key judgements", "Nobody has written a judgement.", null, List.of(table.done()));
    }

    private static Cell course(Course course) {
        return course == null ? Cell.none() : Cell.of(arrow(course) + " " + course.label(), course.code());
    }

    private static String arrow(Course course) {
        return switch (course) {
            case IMPROVED -> "↗";
            case UNCHANGED -> "→";
            case DETERIORATED -> "↘";
        };
    }
}
