package parley.reports;

import static parley.reports.TableWriter.about;
import static parley.reports.TableWriter.code;
import static parley.reports.TableWriter.date;
import static parley.reports.TableWriter.named;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import parley.gaps.Gap;
import parley.records.Kind;
import parley.reports.ReportDocument.Block;
import parley.reports.ReportDocument.Cell;
import parley.reports.ReportDocument.Section;
import parley.reports.ReportDocument.Text;
import parley.sources.ClaimRow;
import parley.sources.SourceRow;

/** 10 and 11: what the record cannot answer, and what it rests on. */
record RecordSections(WeeklyReport report) {
    /** A longer text comes cut off. */
    private static final int LABEL = 80;

    private static final String METHOD =
            "A grade is the reliability of the source (A to F) and the credibility of the claim (1 to 6), after the Admiralty system; F and 6"
                    + " mean that there is no basis to judge. ¶ is the paragraph of the source. A date is shown as exactly as a source gives it and is"
                    + " never made up: a meeting is certainly in the period only where every day that may be meant lies in it, or it surely went on for"
                    + " days that touch it. What nobody dates was possibly said in the period where its source also tells of a meeting of the period.";

    /** One row a meeting and kind of gap: its own fields first, then what hangs on it. */
    Section gaps() {
        var table = new TableWriter("gaps", "What the record cannot answer well", null)
                .text("meeting", "Meeting")
                .text("kind", "Gap")
                .text("fields", "In");
        report.gaps().stream()
                .filter(g -> g.meeting() != null)
                .collect(Collectors.groupingBy(
                        g -> Kind.MEETING.word() + ":" + g.meeting().id() + ":"
                                + g.kind().code(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .forEach((about, gaps) -> table.row(
                        about,
                        null,
                        named(gaps.get(0).meeting(), Kind.MEETING),
                        code(gaps.get(0).kind()),
                        Cell.of(gaps.stream().map(this::where).distinct().collect(Collectors.joining("; ")))));
        return new Section(
                "gaps", 10, "Gaps", "No gap is known in what is recorded of the period.", null, List.of(table.done()));
    }

    private String where(Gap gap) {
        if (gap.record().equals(Kind.MEETING.word() + ":" + gap.meeting().id())) {
            return words(gap.field());
        }
        var label = gap.label().length() < LABEL ? gap.label() : gap.label().replaceFirst("\\s*\\S*$", "…");
        return gap.field() == null ? label : label + " (" + words(gap.field()) + ")";
    }

    Section sources() {
        var table = new TableWriter("sources", "Sources cited", null)
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
                        Cell.of(of(s).stream()
                                .map(ClaimRow::grade)
                                .distinct()
                                .sorted()
                                .collect(Collectors.joining(", "))),
                        paragraphs(s)));
        return new Section(
                "sources",
                11,
                "Sources and method",
                "No source is cited for what is recorded of the period.",
                null,
                List.<Block>of(table.done(), new Text(METHOD)));
    }

    /** {@code durationMinutes} is the duration. */
    private static String words(String field) {
        return field == null
                ? "the whole record"
                : field.replaceAll("[.].*|Minutes$", "")
                        .replaceAll("([A-Z])", " $1")
                        .toLowerCase(Locale.ROOT);
    }

    private Cell paragraphs(SourceRow source) {
        var text = Paragraphs.text(of(source));
        return text.isEmpty()
                ? Cell.none()
                : Cell.link(text, Paragraphs.path(Kind.SOURCE.path(source.id()), of(source)));
    }

    private List<ClaimRow> of(SourceRow source) {
        return report.claims().stream()
                .filter(c -> c.source().id() == source.id())
                .toList();
    }
}
