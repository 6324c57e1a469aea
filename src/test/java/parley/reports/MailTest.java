package parley.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.query.Sql;
import parley.reports.formats.ReportFiles;
import parley.support.Page;
import parley.time.Clocks;

/** A published issue is mailed to who wants it; nothing is lost while the mail server is down. */
@QuarkusTest
class MailTest {
    @Inject
    Runs runs;

    @Inject
    Mails mails;

    @Inject
    MockMailbox mailbox;

    @Inject
    Sql sql;

    @Inject
    IssueDocuments documents;

    @Inject
    ReportFiles files;

    @Inject
    Clocks clocks;

    private GivenDefinition given;

    @BeforeEach
    void alone() {
        mailbox.clear();
        given = new GivenDefinition(sql);
        given.noOther();
    }

    @Test
    void a_published_issue_is_mailed_to_who_has_not_unsubscribed() {
        var id = given.defined("ada@example.org\nbob@example.org");
        given.due(id, 8);
        runs.makeWhatIsDue();
        GivenIssue.publish("/reports/issues/" + given.issuesOf(id).get(0));
        mails.sendWhatIsDue();
        mails.sendWhatIsDue();
        var mail = mailbox.getMailsSentTo("ada@example.org");
        assertEquals(1, mail.size());
        assertEquals("application/pdf", mail.get(0).getAttachments().get(0).getContentType());
        assertTrue(mail.get(0)
                .getText()
                .contains("/reports/issues/" + given.issuesOf(id).get(0)));
        var leave = mail.get(0).getHeaders().get("List-Unsubscribe").get(0).replaceAll("^<https?://[^/]+|>$", "");
        RestAssured.given().noFilters().get(leave).then().statusCode(200);
        RestAssured.given().noFilters().post(leave).then().statusCode(200);
        RestAssured.given().noFilters().get("/unsubscribe/nobody").then().statusCode(404);
        Page.post("/reports/issues/" + given.issuesOf(id).get(0) + "/correction");
        GivenIssue.publish("/reports/issues/" + given.issuesOf(id).get(0));
        mails.sendWhatIsDue();
        assertEquals(1, mailbox.getMailsSentTo("ada@example.org").size());
        assertEquals(2, mailbox.getMailsSentTo("bob@example.org").size());
        assertTrue(Page.get("/reports/definitions/" + id).text().contains("ada@example.org unsubscribed"));
    }

    @Test
    void a_mail_server_that_is_down_loses_nothing_and_is_shown() {
        var id = given.defined("eve@example.org");
        given.due(id, 8);
        runs.makeWhatIsDue();
        GivenIssue.publish("/reports/issues/" + given.issuesOf(id).get(0));
        new Mails(sql, MailTest::refuse, documents, files, clocks, Optional.of("desk@example.org"), "http://x")
                .sendWhatIsDue();
        var page = Page.get("/reports/definitions/" + id).text();
        assertTrue(page.contains("attempt 1 failed, next try"), page);
        assertTrue(page.contains("UTC: Connection refused"), page);
        mails.sendWhatIsDue();
        assertEquals(0, mailbox.getMailsSentTo("eve@example.org").size());
        sql.query("update report_mail set next_at = now()").change();
        mails.sendWhatIsDue();
        assertEquals(1, mailbox.getMailsSentTo("eve@example.org").size());
        assertTrue(Page.get("/reports/definitions/" + id).text().contains("eve@example.org sent"));
    }

    @Test
    void what_was_published_while_mail_was_off_is_not_sent_when_it_is_turned_on() {
        var id = given.defined("ann@example.org");
        given.due(id, 8);
        runs.makeWhatIsDue();
        GivenIssue.publish("/reports/issues/" + given.issuesOf(id).get(0));
        new Mails(sql, MailTest::refuse, documents, files, clocks, Optional.empty(), "http://x").sendWhatIsDue();
        mails.sendWhatIsDue();
        assertEquals(0, mailbox.getMailsSentTo("ann@example.org").size());
        var page = Page.get("/reports/definitions/" + id).text();
        assertTrue(page.contains("Mail was off."), page);
    }

    @Test
    void a_mail_that_cannot_be_sent_for_a_day_is_given_up_and_that_is_shown() {
        var id = given.defined("joe@example.org");
        given.due(id, 8);
        runs.makeWhatIsDue();
        GivenIssue.publish("/reports/issues/" + given.issuesOf(id).get(0));
        Mailer down = MailTest::refuse;
        var tried = new Mails(sql, down, documents, files, clocks, Optional.of("desk@example.org"), "http://x");
        for (int i = 0; i < 9; i++) {
            tried.sendWhatIsDue();
            sql.query("update report_mail set next_at = now() where given_up_at is null")
                    .change();
        }
        var page = Page.get("/reports/definitions/" + id).text();
        assertTrue(page.contains("given up"), page);
        mails.sendWhatIsDue();
        assertEquals(0, mailbox.getMailsSentTo("joe@example.org").size());
    }

    @Test
    void without_a_sender_nothing_is_mailed_and_the_page_says_so() {
        var off = new Mails(sql, MailTest::refuse, documents, files, clocks, Optional.of(" "), "http://x");
        assertFalse(off.on());
        off.sendWhatIsDue();
    }

    @ParameterizedTest
    @CsvSource({"PDF, 1, .pdf", "Word, 1, .docx", "Link, 0, ''"})
    void it_comes_as_a_file_or_as_a_link(String attachment, int count, String ending) {
        var id = GivenDefinition.id(GivenDefinition.form("zoe@example.org").fill("Sent as", attachment));
        given.due(id, 8);
        runs.makeWhatIsDue();
        var issue = "/reports/issues/" + given.issuesOf(id).get(0);
        GivenIssue.publish(issue);
        mails.sendWhatIsDue();
        var mail = mailbox.getMailsSentTo("zoe@example.org").get(0);
        assertEquals(count, mail.getAttachments().size());
        mail.getAttachments().forEach(a -> assertTrue(a.getName().endsWith(ending), a.getName()));
        assertTrue(mail.getText().contains(issue), mail.getText());
    }

    private static void refuse(Mail... mails) {
        throw new IllegalStateException("java.net.ConnectException: Connection refused: mail.example.org");
    }
}
