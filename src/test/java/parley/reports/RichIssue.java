package parley.reports;

import static io.restassured.RestAssured.given;
import static parley.reports.GivenIssue.begun;
import static parley.reports.GivenIssue.publish;
import static parley.support.Given.unique;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import parley.support.Given;
import parley.support.Page;
import parley.time.Week;

/** An issue with something in each table of each section, in five alphabets; of this week, because progress is noted when it is noted. */
final class RichIssue {
    private static final String OTHER = "2024-05-02";

    private final LocalDate monday;
    private final String name = unique("Переговоры");
    private final long channel = Given.negotiation(name);
    private final long greece = Given.party(unique("Ελλάδα"));
    private final long lebanon = Given.party(unique("Beirut") + " لبنان");
    private final long israel = Given.party(unique("Haifa") + " ישראל");
    private final long topic = Given.topic(unique("Ναυτιλία"));
    private final long source =
            Given.record("sources", Map.of("title", unique("Žlutý list"), "kind", "document", "reliability", "B"));

    private RichIssue(LocalDate monday) {
        this.monday = monday;
    }

    /** @return the address of the draft of a correction */
    static String of(LocalDate monday) {
        return new RichIssue(monday).made();
    }

    private String made() {
        var round = round("Round | one", monday.plusDays(1).toString());
        round("Maybe", "[" + monday.minusDays(1) + "," + monday + "]");
        earlier(round);
        statements(round);
        ahead();
        claims(round);
        var first = written(begun(week(), "negotiation=" + channel));
        publish(first);
        round("Late *round*", monday.plusDays(2).toString());
        return Page.post(first + "/correction").is(303).location().replaceAll("^https?://[^/]+|/edit$", "");
    }

    private String week() {
        return Period.of(Week.of(monday)).text();
    }

    private long round(String title, String edtf) {
        return Given.meeting(unique(title))
                .between(greece, lebanon, israel)
                .on(edtf)
                .with("negotiation", channel)
                .with("level", "minister")
                .with("levelOverridden", true)
                .with("durationMinutes", 90)
                .recorded();
    }

    /** What was promised before, and what became of it. */
    private void earlier(long round) {
        var before = round("Before", OTHER);
        promise(before, "Overdue list", Map.of("due", "2024-06-01"));
        promise(round, "Open list", Map.of("due", monday.plusDays(20).toString()));
        var noted = promise(round, "Half a list", Map.of());
        given().header("If-Match", "\"0\"")
                .contentType("application/merge-patch+json")
                .body(Map.of("progress", "intermediate"))
                .patch("/api/v1/outcomes/" + noted)
                .then()
                .statusCode(200);
        given().contentType("application/json")
                .body(Map.of("meeting", round))
                .post("/api/v1/outcomes/" + promise(before, "Kept list", Map.of()) + "/fulfilment")
                .then()
                .statusCode(200);
        Given.record("outcomes", Map.of("meeting", before, "kind", "agreed_to_meet_again", "text", unique("Again")));
    }

    private long promise(long meeting, String text, Map<String, ?> more) {
        var values = new HashMap<String, Object>(more);
        values.putAll(Map.of(
                "meeting", meeting, "kind", "agreement", "text", unique(text), "owedBy", greece, "owedTo", israel));
        return Given.record("outcomes", values);
    }

    private void statements(long round) {
        said(round, Map.of("stance", "opposes", "date", Map.of("edtf", OTHER)));
        said(
                round,
                Map.of(
                        "stance",
                        "supports",
                        "date",
                        Map.of("edtf", monday.plusDays(1).toString()),
                        "condition",
                        "If ships may pass."));
        var undated = said(round, Map.of("stance", "rejects", "quote", "δεν ξέρω"));
        Given.record("claims", Map.of("statement", undated, "source", source, "paragraphs", "3", "basis", "stated"));
    }

    private long said(long round, Map<String, ?> more) {
        var values = new HashMap<String, Object>(more);
        values.putAll(Map.of(
                "meeting",
                round,
                "kind",
                "threat",
                "text",
                unique("=Words"),
                "party",
                greece,
                "topic",
                topic,
                "addressee",
                lebanon,
                "channel",
                "<Radio>",
                "relayedBy",
                "ساعي"));
        return Given.record("statements", values);
    }

    private void ahead() {
        Given.meeting(unique("Next"))
                .between(greece)
                .on(monday.plusDays(9).toString())
                .with("status", "scheduled")
                .with("occurrence", "eos4")
                .with("startTime", "23:30")
                .with("zone", "Europe/Athens")
                .with("negotiation", channel)
                .recorded();
    }

    private void claims(long round) {
        Given.record(
                "claims",
                Map.of("meeting", round, "source", source, "paragraphs", "2,7-9", "credibility", 2, "basis", "stated"));
    }

    private String written(String issue) {
        Page.get(issue + "/edit")
                .fill("Bottom line", "# Two lines\nIn all *alphabets*")
                .fill("Negotiation", name)
                .fill("Trend", "Improved")
                .fill("Because", "They met.")
                .fill("Judgement", "They meet again")
                .fill("Likelihood", "Likely")
                .fill("Confidence", "Low")
                .fill("Basis", "One source.")
                .fill("Notes to the watch list", "A note | of mine")
                .press("Save")
                .is(303);
        return issue;
    }
}
