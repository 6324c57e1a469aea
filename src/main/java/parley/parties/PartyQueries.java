package parley.parties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import parley.query.Asked;
import parley.query.BadParameter;
import parley.query.Listing;
import parley.query.Page;
import parley.query.Paging;
import parley.query.Selection;
import parley.query.Sorts;
import parley.query.Sql;
import parley.records.Expandable;
import parley.records.Kind;
import parley.records.Named;

/** Reads parties. */
@ApplicationScoped
public class PartyQueries implements Expandable {
    private static final Sorts SORTS = Sorts.by("name", "p.name", "text");

    private static final String SELECT = """
            select p.id, p.version, p.kind, p.name, p.code, p.aliases,
                   (select jsonb_agg(
                               jsonb_build_object(
                                   'organisation', jsonb_build_object('id', o.id, 'name', o.name),
                                   'from', s.from_edtf,
                                   'to', s.to_edtf)
                               order by s.position, s.id)
                      from membership s
                      join party o on o.id = s.organisation_id
                     where s.member_id = p.id),
                   p.created_at, p.updated_at
              from page
              join party p on p.id = page.id
            """;

    private final Sql sql;

    PartyQueries(Sql sql) {
        this.sql = sql;
    }

    public Page<PartyRow> page(PartyFilter filter, Paging paging) {
        return listing(filter).page(SORTS, paging, SELECT, PartyRow.class);
    }

    /** Every party that matches. */
    Selection<PartyRow> every(PartyFilter filter, String sort) {
        return listing(filter).every(SORTS, sort, SELECT, PartyRow.class);
    }

    /** What the filter asks of a party {@code p}. */
    public Listing.Condition condition(PartyFilter filter) {
        return listing(filter).condition();
    }

    public PartyRow get(long id) {
        return Listing.rows(sql, List.of(id), SELECT + " where p.deleted_at is null", PartyRow.class).stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The id of the party that a number or an ISO code ({@code RU}) names. */
    public long id(String idOrCode) {
        if (idOrCode.matches("\\d{1,18}")) {
            return Long.parseLong(idOrCode);
        }
        return sql.query("select id, name from party where code = upper(:code) and deleted_at is null")
                .with("code", idOrCode)
                .first(Named.class)
                .map(Named::id)
                .orElseThrow(NotFoundException::new);
    }

    /** The ids of the parties that a filter names by number or ISO code. */
    public List<Long> asked(String parameter, List<String> idsOrCodes) {
        return Asked.filled(idsOrCodes).stream()
                .map(text -> asked(parameter, text))
                .toList();
    }

    /** Who belongs to a party, and who did. */
    public List<PartyRow.Member> members(long organisation) {
        return sql.query("""
                        select p.id, p.name, p.code, s.from_edtf, s.from_earliest, s.from_latest, s.to_edtf, s.to_earliest, s.to_latest
                          from membership s
                          join party p on p.id = s.member_id
                         where s.organisation_id = :organisation
                           and p.deleted_at is null
                         order by s.to_edtf is not null, p.name, p.id
                        """).with("organisation", organisation).list(PartyRow.Member.class);
    }

    @Override
    public Kind kind() {
        return Kind.PARTY;
    }

    @Override
    public List<PartyRow> rows(List<Long> ids) {
        return Listing.rows(sql, ids, SELECT, PartyRow.class);
    }

    private Listing listing(PartyFilter filter) {
        return new Listing(sql, "party p")
                .where("p.deleted_at is null")
                .where("p.kind = any(:kind)", Asked.codes("kind", PartyKind.class, filter.kind()))
                .where("p.code = :code", filter.upperCode())
                .where("p.haystack like like_any(:q)", filter.q());
    }

    private Long asked(String parameter, String idOrCode) {
        try {
            return id(idOrCode);
        } catch (NotFoundException e) {
            throw new BadParameter(
                    parameter, parameter + " is the id of a party, or the ISO code of a state that is recorded.");
        }
    }
}
