package parley.reports;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.support.Given.unique;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.query.Sql;
import parley.reports.formats.ReportFiles;
import parley.support.Page;
import parley.support.Somebody;
import parley.time.Clocks;

/** A report that is defined once is made every week by itself, once, and mailed to who wants it. */
@QuarkusTest
class DefinitionTest {
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

    @BeforeEach
    void empty() {
        mailbox.clear();
        sql.query("update report_definition set enabled = false").change();
    }

    @Test
    void what_was_due_while_nothing_ran_is_made_once_however_many_try() {
        var id = defined("ada@example.org");
        due(id, 14);
        IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.runAsync(runs::makeWhatIsDue))
                .toList()
                .forEach(CompletableFuture::join);
        runs.makeWhatIsDue();
        assertEquals(2, issuesOf(id).size());
        var page = Page.get("/reports/definitions/" + id).text();
        assertTrue(page.contains("made Waiting for review."), page);
        assertTrue(page.contains(" ms"), page);
    }

    @Test
    void what_is_not_due_yet_or_paused_is_not_made() {
        var id = defined("ada@example.org");
        runs.makeWhatIsDue();
        assertEquals(List.of(), issuesOf(id));
        due(id, 8);
        sql.query("update report_definition set enabled = false").change();
        runs.makeWhatIsDue();
        assertEquals(List.of(), issuesOf(id));
    }

    @Test
    void a_published_issue_is_mailed_to_who_has_not_unsubscribed() {
        var id = defined("ada@example.org\nbob@example.org");
        due(id, 8);
        runs.makeWhatIsDue();
        publish(issuesOf(id).get(0));
        mails.sendWhatIsDue();
        mails.sendWhatIsDue();
        var mail = mailbox.getMailsSentTo("ada@example.org");
        assertEquals(1, mail.size());
        assertEquals("application/pdf", mail.get(0).getAttachments().get(0).getContentType());
        assertTrue(
                mail.get(0).getText().contains("/reports/issues/" + issuesOf(id).get(0)));
        var leave = mail.get(0).getHeaders().get("List-Unsubscribe").get(0).replaceAll("^<https?://[^/]+|>$", "");
        given().noFilters().get(leave).then().statusCode(200);
        given().noFilters().post(leave).then().statusCode(200);
        given().noFilters().get("/unsubscribe/nobody").then().statusCode(404);
        Page.post("/reports/issues/" + issuesOf(id).get(0) + "/correction");
        publish(issuesOf(id).get(0));
        mails.sendWhatIsDue();
        assertEquals(1, mailbox.getMailsSentTo("ada@example.org").size());
        assertEquals(2, mailbox.getMailsSentTo("bob@example.org").size());
        assertTrue(Page.get("/reports/definitions/" + id).text().contains("ada@example.org unsubscribed"));
    }

    @Test
    void a_mail_server_that_is_down_loses_nothing_and_is_shown() {
        var id = defined("eve@example.org");
        due(id, 8);
        runs.makeWhatIsDue();
        publish(issuesOf(id).get(0));
        new Mails(sql, DefinitionTest::refuse, documents, files, clocks, Optional.of("desk@example.org"), "http://x")
                .sendWhatIsDue();
        var page = Page.get("/reports/definitions/" + id).text();
        assertTrue(page.contains("failed 1 times, next try"), page);
        assertTrue(page.contains("Connection refused"), page);
        mails.sendWhatIsDue();
        assertEquals(0, mailbox.getMailsSentTo("eve@example.org").size());
        sql.query("update report_mail set next_at = now()").change();
        mails.sendWhatIsDue();
        assertEquals(1, mailbox.getMailsSentTo("eve@example.org").size());
        assertTrue(Page.get("/reports/definitions/" + id).text().contains("eve@example.org sent"));
    }

    @Test
    void a_mail_that_cannot_be_sent_for_a_day_is_given_up_and_that_is_shown() {
        var id = defined("joe@example.org");
        due(id, 8);
        runs.makeWhatIsDue();
        publish(issuesOf(id).get(0));
        Mailer down = DefinitionTest::refuse;
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
        var off = new Mails(sql, DefinitionTest::refuse, documents, files, clocks, Optional.of(" "), "http://x");
        assertFalse(off.on());
        off.sendWhatIsDue();
    }

    @ParameterizedTest
    @CsvSource({
        "Recipients, '', at least one address",
        "Recipients, not an address, line of its own",
        "Of which meetings, nothing=1, no filter of meetings",
        "Of which meetings, party=QQ, party",
        "Name, '', Name the report",
        "At, late, ''",
        "Zone, Mars, ''"
    })
    void a_definition_that_is_wrong_is_refused_at_its_field(String field, String value, String sentence) {
        var page = form("ada@example.org")
                .fill(field, value)
                .press("Save the definition")
                .is(422);
        assertTrue(page.problem(field).contains(sentence), page.problem(field));
    }

    @Test
    void a_definition_is_changed_and_leaves_sections_out() {
        var id = defined("ada@example.org");
        Page.get("/reports/definitions/" + id + "/edit")
                .fill("Section", "10. Gaps")
                .fill("Reason", "Not for these readers")
                .fill("On", "Friday")
                .press("Save the definition")
                .is(303);
        assertTrue(Page.get("/reports/definitions/" + id).text().contains("Friday 06:00"));
        due(id, 8);
        runs.makeWhatIsDue();
        assertTrue(Page.get("/reports/issues/" + issuesOf(id).get(0)).text().contains("Not for these readers"));
    }

    @Test
    void a_feed_has_what_was_published() {
        var id = defined("ada@example.org");
        due(id, 8);
        runs.makeWhatIsDue();
        publish(issuesOf(id).get(0));
        var feed = given().get("/feeds/reports.atom?definition=" + id)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(feed.contains("/reports/issues/" + issuesOf(id).get(0)), feed);
    }

    private static Page form(String recipients) {
        return Page.get("/reports/definitions/new")
                .fill("Name", unique("Weekly"))
                .fill("Recipients", recipients);
    }

    private static long defined(String recipients) {
        var path = form(recipients).press("Save the definition").is(303).location();
        return Long.parseLong(path.replaceAll(".*/", ""));
    }

    /** As if it had been defined so many days ago. */
    private void due(long definition, int days) {
        sql.query("update report_definition set since = now() - make_interval(days => :days) where id = :id")
                .with("days", days)
                .with("id", definition)
                .change();
    }

    private List<Long> issuesOf(long definition) {
        return sql
                .query("select id from report_issue where definition_id = :id order by id desc")
                .with("id", definition)
                .list(Id.class)
                .stream()
                .map(Id::id)
                .toList();
    }

    private static void publish(long issue) {
        Page.post("/reports/issues/" + issue + "/review");
        Somebody.who("editor", "red")
                .page()
                .redirects()
                .follow(false)
                .post("/reports/issues/" + issue + "/publication")
                .then()
                .statusCode(303);
    }

    private static void refuse(Mail... mails) {
        throw new IllegalStateException("Connection refused: mail.example.org");
    }

    record Id(long id) {}
}
