package parley.reports;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import parley.query.Sql;
import parley.records.Recorded;
import parley.reports.formats.ReportFiles;
import parley.reports.formats.ReportFormat;
import parley.time.Clocks;

/**
 * Sends published issues, from a queue in the database that any copy of Parley works on. A mail server that is down loses nothing:
 * each mail is tried again, at longer and longer intervals, for a day; what waits while its definition is in the trash waits on. Off until {@code parley.mail.from} names a sender.
 */
@ApplicationScoped
class Mails {
    private static final Logger LOG = Logger.getLogger(Mails.class);
    private static final int AT_ONCE = 10;
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12));

    private final Sql sql;
    private final Mailer mailer;
    private final IssueDocuments documents;
    private final ReportFiles files;
    private final Clocks clocks;
    private final Optional<String> from;
    private final String home;

    Mails(
            Sql sql,
            Mailer mailer,
            IssueDocuments documents,
            ReportFiles files,
            Clocks clocks,
            @ConfigProperty(name = "parley.mail.from") Optional<String> from,
            @ConfigProperty(name = "parley.url", defaultValue = "http://localhost:8080") String home) {
        this.sql = sql;
        this.mailer = mailer;
        this.documents = documents;
        this.files = files;
        this.clocks = clocks;
        this.from = from.filter(f -> !f.isBlank());
        this.home = home.replaceAll("/$", "");
    }

    /** Whether mail is sent at all. */
    boolean on() {
        return from.isPresent();
    }

    @Scheduled(
            every = "{parley.reports.every}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void sendWhatIsDue() {
        if (on()) {
            QuarkusTransaction.requiringNew().call(this::claimed).forEach(this::send);
        } else {
            QuarkusTransaction.requiringNew().run(this::giveUp);
        }
    }

    /** What was made while mail is off is not sent all at once when somebody turns it on. */
    private void giveUp() {
        sql.query("""
                        update report_mail
                           set given_up_at = :now, error = 'Mail was off.'
                         where sent_at is null
                           and given_up_at is null
                        """).with("now", at(clocks.now())).change();
    }

    /** Some that are due, each ours until the lease runs out. */
    private List<Letter> claimed() {
        var now = clocks.now();
        return sql.query("""
                        with due as (
                            select m.id
                              from report_mail m
                              join report_recipient r on r.id = m.recipient_id
                              join report_definition d on d.id = r.definition_id
                             where d.deleted_at is null
                               and m.sent_at is null
                               and m.given_up_at is null
                               and m.next_at <= :now
                             order by m.next_at, m.id
                             limit :most
                               for update of m skip locked
                        )
                        update report_mail m
                           set attempts = m.attempts + 1, next_at = :lease
                          from due, report_recipient r
                         where m.id = due.id
                           and r.id = m.recipient_id
                        returning m.id, m.issue_id, m.attempts, r.address, r.secret
                        """)
                .with("now", at(now))
                .with("lease", at(now.plus(LEASE)))
                .with("most", AT_ONCE)
                .list(Letter.class);
    }

    private void send(Letter letter) {
        try {
            mailer.send(QuarkusTransaction.requiringNew().call(() -> mail(letter)));
            QuarkusTransaction.requiringNew().run(() -> sent(letter));
        } catch (RuntimeException e) {
            LOG.warnf("Mail %d was not sent: %s", letter.id(), e.getMessage());
            QuarkusTransaction.requiringNew().run(() -> failed(letter, e));
        }
    }

    private Mail mail(Letter letter) {
        ReportIssue issue = Recorded.get(ReportIssue.class, letter.issue());
        ReportDefinition definition = Recorded.get(ReportDefinition.class, issue.definitionId);
        var document = documents.of(issue);
        var unsubscribe = home + "/unsubscribe/" + letter.secret();
        var mail = Mail.withText(
                letter.address(),
                definition.name + ", issue " + issue.number + ": " + document.title(),
                "%s\n%s\n\n%s/reports/issues/%d\n\nTo get it no longer: %s\n"
                        .formatted(document.title(), issue.sharing.label(), home, issue.id, unsubscribe));
        mail.setFrom(from.orElseThrow());
        mail.addHeader("List-Unsubscribe", "<" + unsubscribe + ">");
        mail.addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        if (definition.attachment != Attachment.LINK) {
            var format = ReportFormat.of(definition.attachment.code());
            mail.addAttachment(ReportFiles.name(document, format), files.bytes(document, format), format.mediaType());
        }
        return mail;
    }

    private void sent(Letter letter) {
        sql.query("update report_mail set sent_at = :now, error = null where id = :id")
                .with("now", at(clocks.now()))
                .with("id", letter.id())
                .change();
    }

    private void failed(Letter letter, RuntimeException why) {
        var over = letter.attempts() > PAUSES.size();
        var now = clocks.now();
        sql.query("""
                        update report_mail
                           set next_at = :next, error = left(:error, 500), given_up_at = cast(:over as timestamptz)
                         where id = :id
                        """)
                .with("next", at(over ? now : now.plus(PAUSES.get(letter.attempts() - 1))))
                .with("error", String.valueOf(why.getMessage()).replaceFirst("^[\\w.$]+(Exception|Error): ", ""))
                .with("over", over ? at(now) : null)
                .with("id", letter.id())
                .change();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    record Letter(long id, long issue, int attempts, String address, String secret) {}
}
