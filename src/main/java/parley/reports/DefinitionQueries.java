package parley.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import parley.query.Sql;

/** Reads the definitions of reports, to whom they go, and what became of their runs. */
@ApplicationScoped
class DefinitionQueries {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Sql sql;

    DefinitionQueries(Sql sql) {
        this.sql = sql;
    }

    List<Row> all() {
        return sql.query("""
                        select d.id, d.name, d.enabled, d.weekday, left(cast(d.at as text), 5), d.zone,
                               (select count(*) from report_recipient r where r.definition_id = d.id and r.unsubscribed_at is null),
                               (select max(r.finished_at) from report_run r where r.definition_id = d.id and r.outcome = 'made')
                          from report_definition d
                         where d.deleted_at is null
                           and restriction(d.sharing) <= clearance()
                         order by d.name
                        """).list(Row.class);
    }

    /** The addresses it goes to; those who unsubscribed are left out. */
    List<String> addresses(long definition) {
        return recipients(definition).stream()
                .filter(r -> r.unsubscribedAt() == null)
                .map(Recipient::address)
                .toList();
    }

    List<Recipient> recipients(long definition) {
        return sql.query("""
                        select id, address, secret, unsubscribed_at
                          from report_recipient
                         where definition_id = :definition
                         order by address
                        """).with("definition", definition).list(Recipient.class);
    }

    /** Who is on the list gets it; who unsubscribed does not, until somebody takes the address off the list and puts it on again. */
    void send(long definition, List<String> addresses) {
        sql.query(
                        "delete from report_recipient where definition_id = :definition and not address = any(:addresses) and unsubscribed_at is null")
                .with("definition", definition)
                .with("addresses", addresses)
                .change();
        for (var address : addresses) {
            sql.query("""
                            insert into report_recipient (definition_id, address, secret)
                            values (:definition, :address, :secret)
                                on conflict (definition_id, address) do nothing
                            """)
                    .with("definition", definition)
                    .with("address", address)
                    .with("secret", secret())
                    .change();
        }
    }

    List<Run> runs(long definition) {
        return sql.query("""
                        select r.from_day, r.started_at, r.finished_at, r.attempts, r.outcome,
                               case when i.deleted_at is null then r.detail else 'Its draft was deleted.' end,
                               case when i.deleted_at is null then r.issue_id end,
                               cast(extract(epoch from r.finished_at - r.started_at) * 1000 as integer)
                          from report_run r
                          left join report_issue i on i.id = r.issue_id
                         where r.definition_id = :definition
                         order by r.from_day desc
                         limit 60
                        """).with("definition", definition).list(Run.class);
    }

    List<Letter> letters(long definition) {
        return sql.query("""
                        select i.number, r.address, m.attempts, m.sent_at, m.given_up_at, m.next_at, m.error
                          from report_mail m
                          join report_issue i on i.id = m.issue_id
                          join report_recipient r on r.id = m.recipient_id
                         where r.definition_id = :definition
                         order by m.id desc
                         limit 100
                        """).with("definition", definition).list(Letter.class);
    }

    private static String secret() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A definition as the list shows it. */
    public record Row(
            long id, String name, boolean enabled, int weekday, String at, String zone, int recipients, Instant made) {
        public String day() {
            return Day.values()[weekday - 1].label();
        }
    }

    /** @param secret the last part of the address at which one unsubscribes */
    public record Recipient(long id, String address, String secret, Instant unsubscribedAt) {}

    /** @param milliseconds from its start to its end; null while it goes on */
    public record Run(
            LocalDate from,
            Instant startedAt,
            Instant finishedAt,
            int attempts,
            String outcome,
            String detail,
            Long issue,
            Integer milliseconds) {
        public String period() {
            return new Period(from, from.plusDays(6)).title();
        }
    }

    /** A mail, sent or to be sent. */
    public record Letter(
            Integer number,
            String address,
            int attempts,
            Instant sentAt,
            Instant givenUpAt,
            Instant nextAt,
            String error) {}
}
