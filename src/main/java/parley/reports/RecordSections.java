package parley.reports;

import static parley.reports.TableWriter.about;
import static parley.reports.TableWriter.code;
import static parley.reports.TableWriter.date;
import static parley.reports.TableWriter.named;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import parley.records.Kind;
import parley.reports.ReportDocument.Block;
import parley.reports.ReportDocument.Cell;
import parley.reports.ReportDocument.Section;
import parley.reports.ReportDocument.Text;
import parley.sources.ClaimRow;
import parley.sources.SourceRow;

/** 10 and 11: what the record cannot answer, and what it rests on. */
record RecordSections(WeeklyReport report) {
    private static final String METHOD =
            "A grade is the reliability of the source (A to F) and the credibility of the claim (1 to 6), after the Admiralty system; F and 6"
                    + " mean that there is no basis to judge. A date is shown as exactly as a source gives it and is never made up: a meeting"
                    + " is certainly in the period only where every day that may be meant lies in it, or it surely went on for days that touch it.";

    Section gaps() {
        var table = new TableWriter("gaps", "What the record cannot answer well", null)
                .text("kind", "Kind")
                .text("where", "Where")
                .text("fields", "What")
                .text("meeting", "Meeting");
        var seen = report.gaps().stream()
                .collect(Collectors.groupingBy(
                        g -> g.record() + ":" + g.kind().code(), LinkedHashMap::new, Collectors.toList()));
        seen.forEach((about, gaps) -> table.row(
                about,
                null,
                code(gaps.get(0).kind()),
                Cell.of(gaps.get(0).label()),
                Cell.of(gaps.stream().map(g -> words(g.field())).collect(Collectors.joining(", "))),
                named(gaps.get(0).meeting(), Kind.MEETING)));
        return new Section(
                "gaps", 10, "Gaps", "No gap is known in what is recorded of the period.", null, List.of(table.done()));
    }

    Section sources() {
        var table = new TableWriter("sources", "Sources", null)
                .text("source", "Source")
                .text("kind", "Kind")
                .text("publisher", "Publisher")
                .date("published", "Published")
                .text("grades", "Grades")
                .text("paragraphs", "Paragraphs");
        report.sources()
                .forEach(s -> table.row(
                        about(Kind.SOURCE, s.id()),
                        null,
                        Cell.link(s.title(), Kind.SOURCE.path(s.id())),
                        code(s.kind()),
                        Cell.of(s.publisher()),
                        date(s.published()),
                        Cell.of(cited(s, ClaimRow::grade)),
                        Cell.of(cited(s, ClaimRow::paragraphs))));
        return new Section(
                "sources",
                11,
                "Sources and method",
                "No source is cited for what is recorded of the period.",
                null,
                List.<Block>of(table.done(), new Text(METHOD)));
    }

    /** {@code durationMinutes} is the duration minutes. */
    private static String words(String field) {
        return field == null
                ? "the whole record"
                : field.replaceAll("[.].*", "").replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    private String cited(SourceRow source, Function<ClaimRow, String> what) {
        return report.claims().stream()
                .filter(c -> c.source().id() == source.id())
                .map(what)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
