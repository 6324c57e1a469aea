package parley.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.reports.GivenIssue.begun;
import static parley.reports.GivenIssue.by;
import static parley.reports.GivenIssue.publish;
import static parley.support.Given.unique;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.query.Sql;
import parley.query.Statement.QueryFailed;
import parley.support.Page;
import parley.support.Somebody;

/** A draft, or a definition, goes to the trash and comes back as it was; what is published stays. */
@QuarkusTest
class DeletedTest {
    private static final String DEFINITIONS = "/reports/definitions/";

    @Inject
    Runs runs;

    @Inject
    Mails mails;

    @Inject
    MockMailbox mailbox;

    @Inject
    Sql sql;

    private GivenDefinition given;

    @BeforeEach
    void alone() {
        mailbox.clear();
        given = new GivenDefinition(sql);
        given.noOther();
    }

    @Test
    void a_draft_is_deleted_on_its_page_and_comes_back_with_what_was_written() {
        var path = begun("2035-W21");
        Page.get(path + "/edit").fill("Bottom line", "Talks go on.").press("Save");
        Page.post(path + "/review").is(303);
        var reports = Page.get(path).press("Delete").follow();
        assertEquals("Draft deleted. Undo", reports.message());
        assertFalse(reports.links(path));
        Page.get(path).is(404);
        Page.get(path + "/edit").is(404);
        assertEquals("report draft", trashed(path).child(1).text());
        assertTrue(trashed(path).text().contains("2035-W21"), trashed(path).text());
        assertEquals(
                "Draft restored.", Page.post(path + "/restoration").follow().message());
        var back = Page.get(path).is(200).text();
        assertTrue(back.contains("Talks go on.") && back.contains("In review"), back);
    }

    @Test
    void what_is_published_cannot_be_deleted_whoever_tries() {
        var path = begun("2035-W22");
        publish(path);
        assertFalse(Page.get(path).texts("button").contains("Delete"));
        assertTrue(Page.post(path + "/deletion").is(422).text().contains("stays as it is"));
        assertThrows(
                QueryFailed.class,
                () -> sql.query("update report_issue set deleted_at = now() where id = :id")
                        .with("id", id(path))
                        .change());
        Page.get(path).is(200);
        var correction = Page.post(path + "/correction").location().replaceAll("^https?://[^/]+|/edit$", "");
        Page.post(correction + "/deletion").is(303);
        assertTrue(trashed(correction).text().contains("corrects issue " + GivenIssue.number(path)));
    }

    @Test
    void who_is_not_cleared_for_a_draft_neither_deletes_nor_sees_nor_restores_nor_erases_it() {
        var path = begun("2035-W23");
        Page.get(path + "/edit").fill("Sharing mark", "TLP:RED").press("Save").is(303);
        var editor = Somebody.who("editor", "amber");
        assertEquals(404, by(editor.page(), path + "/deletion"));
        Page.post(path + "/deletion").is(303);
        age("report_issue", id(path));
        assertFalse(editor.page().get("/trash").asString().contains(path));
        by(editor.page(), path + "/restoration");
        by(editor.page(), "/trash/emptying");
        Page.get(path).is(404);
        trashed(path);
    }

    @Test
    void a_definition_in_the_trash_makes_nothing_and_afterwards_only_what_falls_due_then() {
        var id = given.defined("ada@example.org");
        given.due(id, 8);
        var list = Page.get(DEFINITIONS + id).press("Delete").follow();
        assertTrue(list.message().endsWith("Undo"), list.message());
        assertFalse(list.links(DEFINITIONS + id));
        Page.get(DEFINITIONS + id).is(404);
        assertEquals("report definition", trashed(DEFINITIONS + id).child(1).text());
        runs.makeWhatIsDue();
        assertEquals(List.of(), given.issuesOf(id));
        Page.post(DEFINITIONS + id + "/restoration").is(303);
        runs.makeWhatIsDue();
        assertEquals(List.of(), given.issuesOf(id));
        given.due(id, 8);
        runs.makeWhatIsDue();
        assertEquals(1, given.issuesOf(id).size());
        assertTrue(Page.get(DEFINITIONS + id).text().contains("ada@example.org"));
    }

    @Test
    void what_fell_due_while_a_definition_was_paused_is_not_made() {
        var id = given.defined("ada@example.org");
        given.due(id, 8);
        sql.query("update report_definition set enabled = false where id = :id")
                .with("id", id)
                .change();
        Page.get(DEFINITIONS + id + "/edit")
                .tick("Made by itself")
                .press("Save the definition")
                .is(303);
        runs.makeWhatIsDue();
        assertEquals(List.of(), given.issuesOf(id));
    }

    @Test
    void a_definition_in_the_trash_mails_nobody() {
        var id = given.defined("liv@example.org");
        given.due(id, 14);
        runs.makeWhatIsDue();
        var issues = given.issuesOf(id);
        publish("/reports/issues/" + issues.get(1));
        Page.post(DEFINITIONS + id + "/deletion").is(303);
        publish("/reports/issues/" + issues.get(0));
        mails.sendWhatIsDue();
        assertEquals(0, mailbox.getMailsSentTo("liv@example.org").size());
        Page.post(DEFINITIONS + id + "/restoration").is(303);
        mails.sendWhatIsDue();
        var sent = mailbox.getMailsSentTo("liv@example.org");
        assertEquals(1, sent.size());
        assertTrue(sent.get(0).getText().contains("/reports/issues/" + issues.get(1)));
    }

    @Test
    void a_definition_does_not_come_back_beside_one_of_its_name() {
        var name = unique("Weekly");
        var first = GivenDefinition.id(GivenDefinition.form("ada@example.org").fill("Name", name));
        Page.post(DEFINITIONS + first + "/deletion").is(303);
        GivenDefinition.id(GivenDefinition.form("ada@example.org").fill("Name", name));
        assertTrue(Page.post(DEFINITIONS + first + "/restoration").text().contains("of this name already"));
        Page.get(DEFINITIONS + first).is(404);
    }

    @Test
    void a_draft_that_made_itself_is_erased_and_not_made_again() {
        var id = given.defined("ada@example.org");
        given.due(id, 8);
        runs.makeWhatIsDue();
        var path = "/reports/issues/" + given.issuesOf(id).get(0);
        Page.post(path + "/deletion").is(303);
        var page = Page.get(DEFINITIONS + id);
        assertTrue(page.text().contains("Its draft was deleted."), page.text());
        assertFalse(page.links(path));
        age("report_issue", id(path));
        Page.post("/trash/emptying").is(303);
        runs.makeWhatIsDue();
        assertEquals(List.of(), given.issuesOf(id));
    }

    /** The row of the trash with the way back to this address. */
    private static Element trashed(String path) {
        return Page.get("/trash").element("tr:has(form[action=" + path + "/restoration])");
    }

    private static long id(String path) {
        return Long.parseLong(path.replaceAll("\\D", ""));
    }

    private void age(String table, long id) {
        sql.query("update " + table + " set deleted_at = now() - interval '31 days' where id = :id")
                .with("id", id)
                .change();
    }
}
