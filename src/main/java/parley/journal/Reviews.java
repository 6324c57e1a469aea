package parley.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import parley.accounts.Looking;
import parley.query.Sql;
import parley.records.Kind;
import parley.web.Invalid;

/**
 * Four eyes, where the desk asks for them ({@code PARLEY_FOUR_EYES=true}): what somebody entered counts as reviewed once another person
 * has approved it. Nobody approves their own.
 */
@Named("reviews")
@ApplicationScoped
public class Reviews {
    private final Sql sql;
    private final Looking looking;
    private final boolean required;

    Reviews(
            Sql sql,
            Looking looking,
            @ConfigProperty(name = "parley.four-eyes", defaultValue = "false") boolean required) {
        this.sql = sql;
        this.looking = looking;
        this.required = required;
    }

    /** Whether the desk asks for it. */
    public boolean required() {
        return required;
    }

    /** Whether something of this record was changed that nobody has approved. */
    public boolean pending(String kind, long id) {
        return !sql.query("select id from unreviewed(:kind, :id) limit 1")
                .with("kind", kind)
                .with("id", id)
                .list(Id.class)
                .isEmpty();
    }

    /** Who approved the record last; null where nobody did. */
    public Approval last(String kind, long id) {
        return sql.query("""
                        select a.name, r.at
                          from review r
                          join account a on a.id = r.account_id
                         where r.kind = :kind
                           and r.record_id = :id
                         order by r.up_to desc
                         limit 1
                        """)
                .with("kind", kind)
                .with("id", id)
                .first(Approval.class)
                .orElse(null);
    }

    /** The records that wait, those changed last first. */
    List<Waiting> waiting() {
        return sql.query("""
                        select c.kind, c.record_id, max(c.at), array_agg(distinct c.actor),
                               (select k.name from known_name k where k.kind = c.kind and k.id = c.record_id)
                          from (select * from change where door in ('page', 'api', 'sql') and kind <> 'account' order by id desc limit 5000) c
                         where c.id > coalesce((select max(r.up_to) from review r
                                                 where r.kind = c.kind and r.record_id = c.record_id), 0)
                         group by c.kind, c.record_id
                         order by max(c.id) desc
                         limit 200
                        """).list(Waiting.class);
    }

    /** Approves a record as it stands. */
    void approve(Kind kind, long id) {
        var viewer = looking.viewer().account();
        var own = sql.query("select id from unreviewed(:kind, :id) where account_id = :viewer limit 1")
                .with("kind", kind.word())
                .with("id", id)
                .with("viewer", viewer)
                .list(Id.class);
        if (!own.isEmpty()) {
            throw new Invalid("", "You have entered some of this yourself: another person has to approve it.");
        }
        sql.query("""
                        insert into review (kind, record_id, up_to, account_id)
                        select :kind, :id, max(c.id), :viewer from unreviewed(:kind, :id) c having max(c.id) is not null
                            on conflict do nothing
                        """)
                .with("kind", kind.word())
                .with("id", id)
                .with("viewer", viewer)
                .change();
    }

    /** By whom, and when. */
    public record Approval(String name, Instant at) {}

    /** A record that waits. */
    public record Waiting(String kind, long id, Instant at, List<String> actors, String name) {
        public String path() {
            return Kind.ofWord(kind).map(k -> k.path(id)).orElse("/");
        }

        public String plural() {
            return Kind.ofWord(kind).map(Kind::plural).orElse("");
        }
    }

    record Id(long id) {}
}
