package parley.reports;

import java.util.ArrayList;
import java.util.List;
import parley.reports.ReportDocument.Fact;
import parley.reports.ReportDocument.Section;

/**
 * Writes what the record knows and what the analyst wrote into one document.
 *
 * @param since compares with the issue before
 */
record ReportWriting(WeeklyReport report, Written written, IssueHead head, SinceSection since) {
    ReportDocument document() {
        var scope = report.scope();
        var sections = sections();
        return new ReportDocument(
                scope.period().title(),
                scope.period().text(),
                report.asOf(),
                scope.zone().getId(),
                facts(),
                sections.stream().map(this::omitted).map(Shortening::of).toList());
    }

    private List<Fact> facts() {
        var scope = report.scope();
        var facts = new ArrayList<>(head.facts());
        facts.add(new Fact("Period", scope.period().span()));
        facts.add(new Fact("Of", scope.words() == null ? "everything on record" : scope.words()));
        facts.add(new Fact("As of", Times.utc(report.asOf())));
        facts.add(new Fact("Zone of its days", scope.zone().getId()));
        return facts;
    }

    private List<Section> sections() {
        var own = new WrittenSections(written);
        var said = new StatementsSections(report);
        var ahead = new AheadSections(report);
        var record = new RecordSections(report);
        return List.of(
                own.bottomLine(),
                own.judgements(),
                new MeetingsSection(report).section(),
                new OutcomesSection(report).section(),
                said.positions(),
                said.statements(),
                ahead.ahead(),
                ahead.watch(written.watch()),
                since.section(),
                record.gaps(),
                record.sources());
    }

    private Section omitted(Section section) {
        return written.omissions().stream()
                .filter(o -> o.section().equals(section.key()))
                .findFirst()
                .map(o -> new Section(
                        section.key(), section.number(), section.heading(), section.empty(), o.reason(), List.of()))
                .orElse(section);
    }
}
