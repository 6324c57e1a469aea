package parley.reports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import parley.accounts.Clearance;
import parley.records.Recorded;
import parley.records.Sharing;

/** What issues say: from the record while they are open, from what was frozen once they are published. */
@ApplicationScoped
class IssueDocuments {
    private final Reports reports;
    private final IssueQueries queries;
    private final ScopeFilters filters;
    private final ObjectMapper json;

    IssueDocuments(Reports reports, IssueQueries queries, ScopeFilters filters, ObjectMapper json) {
        this.reports = reports;
        this.queries = queries;
        this.filters = filters;
        this.json = json;
    }

    /** What a published issue said and says; of any other what it would say now. */
    ReportDocument of(ReportIssue issue) {
        if (issue.document != null) {
            return read(issue.document, ReportDocument.class);
        }
        queries.seeOnly(clearance(issue.sharing).code());
        var scope = reports.scope(issue.period().text(), filters.read(issue.filter), issue.zone);
        var before = issue.correctsId == null ? queries.before(issue) : Optional.of(issue.correctsId);
        return reports.written(
                scope,
                written(issue),
                head(issue),
                before.map(id -> since(id, issue)).orElseGet(SinceSection::none));
    }

    Written written(ReportIssue issue) {
        return read(issue.written, Written.class);
    }

    /** Who may read what bears a mark. */
    static Clearance clearance(Sharing mark) {
        return switch (mark) {
            case CLEAR, GREEN, AMBER -> Clearance.AMBER;
            case AMBER_STRICT -> Clearance.AMBER_STRICT;
            case RED -> Clearance.RED;
        };
    }

    /** A correction is held against what it corrects with all that is written in it; a later issue only where it speaks of the same. */
    private SinceSection since(long id, ReportIssue issue) {
        ReportIssue before = Recorded.get(ReportIssue.class, id);
        var scope = reports.scope(before.period().text(), filters.read(before.filter), before.zone);
        var written = issue.correctsId == null ? written(before).trendsOf(written(issue)) : written(issue);
        return new SinceSection(
                read(before.document, ReportDocument.class),
                reports.written(scope, written, head(before), SinceSection.none()),
                "issue " + before.number);
    }

    private IssueHead head(ReportIssue issue) {
        Integer corrects = issue.correctsId == null ? null : Recorded.get(ReportIssue.class, issue.correctsId).number;
        return new IssueHead(
                reports.desk(),
                true,
                issue.number,
                issue.sharing,
                issue.author,
                issue.reviewer,
                issue.nextDay,
                corrects);
    }

    String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored issue cannot be read", e);
        }
    }
}
