package parley.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import parley.query.Asked;
import parley.query.Listing;
import parley.query.Page;
import parley.query.Paging;
import parley.query.Sorts;
import parley.query.Sql;

/** Reads issues; what one is not cleared for is not there. */
@ApplicationScoped
public class IssueQueries {
    private static final Sorts SORTS = Sorts.by("-to", "i.to_day", "date").or("updated", "i.updated_at", "timestamptz");
    private static final String MAY = "i.deleted_at is null and restriction(i.sharing) <= clearance()";

    private static final String SELECT = """
            select i.id, i.version, d.name, i.number, i.state, i.from_day, i.to_day, i.sharing, i.author, i.reviewer,
                   c.number, i.published_at, i.created_at, i.updated_at
              from page
              join report_issue i on i.id = page.id
              left join report_issue c on c.id = i.corrects_id
              left join report_definition d on d.id = i.definition_id
            """;

    private final Sql sql;

    IssueQueries(Sql sql) {
        this.sql = sql;
    }

    public Page<IssueRow> page(IssueFilter filter, Paging paging) {
        return new Listing(sql, "report_issue i")
                .where(MAY)
                .where("i.state = any(:state)", Asked.codes("state", IssueState.class, filter.state()))
                .where("i.definition_id = any(:definition)", Asked.ids("definition", filter.definition()))
                .page(SORTS, paging, SELECT, IssueRow.class);
    }

    /** @throws NotFoundException where there is none that one may see */
    public IssueRow get(long id) {
        return Listing.rows(sql, List.of(id), SELECT + " where " + MAY, IssueRow.class).stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Those of just these days, the latest begun first. */
    List<IssueRow> of(Period period) {
        var ids = sql.query("""
                        select i.id
                          from report_issue i
                         where i.to_day = :to
                           and i.from_day = :from
                           and i.deleted_at is null
                         order by i.id desc
                         limit 20
                        """)
                .with("from", period.from())
                .with("to", period.to())
                .list(Id.class);
        return Listing.rows(sql, ids.stream().map(Id::id).toList(), SELECT + " where " + MAY, IssueRow.class);
    }

    /** The latest published issue that corrects this one, and that one may see. */
    Optional<IssueRow> correction(long id) {
        return sql.query("""
                        select i.id
                          from report_issue i
                         where i.corrects_id = :id
                           and i.state = 'published'
                           and i.deleted_at is null
                           and restriction(i.sharing) <= clearance()
                         order by i.number desc
                         limit 1
                        """).with("id", id).first(Id.class).map(latest -> get(latest.id()));
    }

    /** The issue that is compared with: the latest published of the same series for days before, or for the same. */
    Optional<Long> before(ReportIssue issue) {
        return sql.query("""
                        select i.id
                          from report_issue i
                         where i.deleted_at is null
                           and restriction(i.sharing) <= clearance()
                           and i.state = 'published'
                           and i.definition_id is not distinct from cast(:definition as bigint)
                           and i.filter = :filter
                           and i.to_day <= :to
                           and i.id <> :id
                         order by i.to_day desc, i.number desc
                         limit 1
                        """)
                .with("definition", issue.definitionId)
                .with("filter", issue.filter)
                .with("to", issue.toDay)
                .with("id", issue.id)
                .first(Id.class)
                .map(Id::id);
    }

    /** The number of the next issue of a series, held until the transaction ends. */
    int next(Long definition) {
        sql.query("select cast(pg_advisory_xact_lock(7340, cast(:definition as integer)) as text)")
                .with("definition", definition == null ? 0 : definition.intValue())
                .list(Locked.class);
        return sql.query("""
                        select coalesce(max(number), 0) + 1
                          from report_issue
                         where definition_id is not distinct from cast(:definition as bigint)
                        """)
                .with("definition", definition)
                .first(Next.class)
                .orElseThrow()
                .number();
    }

    /** Queues a published issue for all who get it; for nobody while its definition is in the trash. */
    void mail(ReportIssue issue) {
        sql.query("""
                        insert into report_mail (issue_id, recipient_id)
                        select :issue, r.id
                          from report_recipient r
                          join report_definition d on d.id = r.definition_id
                         where r.definition_id = cast(:definition as bigint)
                           and d.deleted_at is null
                           and r.unsubscribed_at is null
                        """)
                .with("issue", issue.id)
                .with("definition", issue.definitionId)
                .change();
    }

    /** From here to the end of the transaction only what somebody with this clearance sees is read. */
    void seeOnly(String clearance) {
        sql.query("select set_config('parley.clearance', :clearance, true)")
                .with("clearance", clearance)
                .list(Locked.class);
    }

    record Id(long id) {}

    record Next(int number) {}

    record Locked(String nothing) {}
}
