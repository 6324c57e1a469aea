package parley.parties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import parley.query.Sql;
import parley.records.Kind;
import parley.records.Recorded;
import parley.records.Trash;
import parley.web.Invalid;

/**
 * Makes two parties one: whatever refers to the first refers to the second from now on, which goes by the names of both; the
 * first goes to the trash. It reaches behind the views, so that nothing that the viewer may not see is left behind.
 */
@ApplicationScoped
class Merger {
    /** A seat that both had: its claims go to the seat that stays. */
    private static final String TWINS = """
            select d.id as twin, k.id as kept
              from record.participation d
              join record.participation k on k.meeting_id = d.meeting_id
                                         and k.person_id is not distinct from d.person_id
                                         and k.role = d.role
             where d.party_id = :from
               and k.party_id = :into
            """;

    private static final List<String> MOVES = List.of(
            "update record.claim c set participation_id = t.kept, chosen = false from (" + TWINS
                    + ") t where c.participation_id = t.twin and cast(:into as bigint) is not null",
            "delete from record.participation p using (" + TWINS + ") t where p.id = t.twin",
            """
            update record.meeting m
               set version = version + 1
             where exists (select
                             from record.participation p
                            where p.meeting_id = m.id
                              and (p.party_id = :from or p.on_behalf_of_id = :from)
                              and cast(:into as bigint) is not null)
            """,
            move("participation", "party_id", ""),
            move("participation", "on_behalf_of_id", ""),
            move("post", "party_id", ", version = version + 1"),
            move("outcome", "owed_by_id", ", version = version + 1"),
            move("outcome", "owed_to_id", ", version = version + 1"),
            move("statement", "party_id", ", version = version + 1"),
            move("statement", "on_behalf_of_id", ", version = version + 1"),
            move("statement", "addressee_id", ", version = version + 1"),
            move("claim", "party_id", ", chosen = false, version = version + 1"),
            """
            delete from record.membership s
             where (s.member_id = :from and s.organisation_id = :into)
                or (s.member_id = :into and s.organisation_id = :from)
                or exists (select
                             from record.membership k
                            where k.from_edtf is not distinct from s.from_edtf
                              and (s.member_id, k.member_id, k.organisation_id) = (:from, :into, s.organisation_id)
                               or (s.organisation_id, k.organisation_id, k.member_id) = (:from, :into, s.member_id))
            """,
            move("membership", "member_id", ""),
            move("membership", "organisation_id", ""));

    private final Sql sql;
    private final EntityManager database;
    private final Trash trash;

    Merger(Sql sql, EntityManager database, Trash trash) {
        this.sql = sql;
        this.database = database;
        this.trash = trash;
    }

    /** @return the party that stays, with the names of both */
    Party merge(Party from, MergerForm values) {
        var into = Recorded.get(Party.class, values.into().id());
        if (into.id.equals(from.id)) {
            throw new Invalid("into", "Name another party; this one is the one that goes.");
        }
        MOVES.forEach(move ->
                sql.query(move).with("from", from.id).with("into", into.id).change());
        trash.discard(Kind.PARTY, from.id);
        sql.query("""
                        update record.party k
                           set aliases = array(select distinct on (fold(n)) n
                                                 from unnest(k.aliases || d.name || d.aliases) n
                                                where fold(n) <> fold(k.name)
                                                order by fold(n)),
                               code = coalesce(k.code, d.code),
                               version = k.version + 1
                          from record.party d
                         where k.id = :into
                           and d.id = :from
                        """).with("from", from.id).with("into", into.id).change();
        database.refresh(into);
        return into;
    }

    private static String move(String table, String column, String more) {
        return "update record.%1$s set %2$s = :into%3$s where %2$s = :from".formatted(table, column, more);
    }
}
