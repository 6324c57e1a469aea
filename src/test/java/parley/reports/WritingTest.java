package parley.reports;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.reports.GivenIssue.begun;
import static parley.reports.GivenIssue.file;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.support.Page;

/** An analyst writes in a form beside what the issue says; it is kept as it is typed, finished or not. */
@QuarkusTest
class WritingTest {
    @Test
    void the_page_keeps_what_is_typed_and_shows_what_it_says() {
        var path = begun("2035-W04");
        var answer = typed(path, Map.of("bottomLine", "Typed and not saved by hand."));
        assertTrue(answer.select("li").eachText().contains("Typed and not saved by hand."), answer.text());
        assertEquals(1, answer.select("[hx-swap-oob]").size());
        assertEquals(
                "Typed and not saved by hand.",
                Page.get(path + "/edit").value("Bottom line").strip());
    }

    @Test
    void what_is_half_typed_is_kept_and_not_published() {
        var path = begun("2035-W04");
        var answer = typed(
                path,
                Map.of(
                        "bottomLine", "A line.",
                        "judgements[0].sentence", "They meet again",
                        "omissions[0].section", "gaps"));
        assertTrue(answer.text().contains("Likelihood: Choose how likely it is."), answer.text());
        assertTrue(answer.text().contains("Reason: Say why"), answer.text());
        assertTrue(answer.text().contains("They meet again"), answer.text());
        assertEquals("They meet again", Page.get(path + "/edit").value("Judgement"));
        var refused = Page.post(path + "/review").is(422);
        assertTrue(refused.text().contains("Choose how likely it is."), refused.text());
        Page.get(path + "/edit").press("Save").is(422);
    }

    @Test
    void who_types_into_what_another_changed_meanwhile_is_told() {
        var path = begun("2035-W04");
        var form = new HashMap<>(Map.of("bottomLine", "Mine."));
        form.put("version", Page.get(path + "/edit").element("#f-version").attr("value"));
        Page.get(path + "/edit").fill("Bottom line", "Theirs.").press("Save").is(303);
        var answer = sent(path, form);
        assertTrue(answer.text().contains("Not saved: somebody else has changed this issue"), answer.text());
        assertEquals(0, answer.select("[hx-swap-oob]").size());
        assertEquals("Theirs.", Page.get(path + "/edit").value("Bottom line").strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We judge with high confidence that they meet",
                "They meet, low confidence",
                "We are confident that they meet"
            })
    void likelihood_and_confidence_never_stand_in_one_sentence(String sentence) {
        var path = begun("2035-W05");
        var page = judged(path, sentence).is(422);
        assertTrue(page.problem("Judgement").contains("field of its own"), page.problem("Judgement"));
        Page.get(path + "/edit").fill("Judgement", "They meet").press("Save").is(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They agree on some confidence-building measures",
                "Both sides want confidence and security-building",
                "The vote of confidence fails"
            })
    void confidence_may_be_what_the_talks_are_about(String sentence) {
        var path = begun("2035-W05");
        judged(path, sentence).is(303);
        assertTrue(Page.get(path).text().contains(sentence));
    }

    @Test
    void a_section_is_left_out_with_its_reason() {
        var path = begun("2035-W06");
        Page.get(path + "/edit")
                .fill("Section", "10. Gaps")
                .fill("Reason", "Not for these readers.")
                .press("Save")
                .is(303);
        assertTrue(Page.get(path).text().contains("Left out of this issue: Not for these readers."));
        assertTrue(new String(file(path, "md")).contains("Not for these readers."));
    }

    @Test
    void an_issue_of_a_week_says_when_the_next_one_is_due() {
        assertTrue(Page.get(begun("2035-W06")).text().contains("Next issue 19 Feb 2035"));
        assertFalse(Page.get(begun("2035-02-01..2035-02-02")).text().contains("Next issue"));
    }

    private static Page judged(String path, String sentence) {
        return Page.get(path + "/edit")
                .fill("Judgement", sentence)
                .fill("Likelihood", "Likely")
                .fill("Confidence", "High")
                .press("Save");
    }

    private static Document typed(String path, Map<String, String> fields) {
        var form = new HashMap<>(fields);
        form.put("version", Page.get(path + "/edit").element("#f-version").attr("value"));
        return sent(path, form);
    }

    private static Document sent(String path, Map<String, String> form) {
        return Jsoup.parse(given().formParams(form)
                .header("HX-Request", "true")
                .post(path + "/draft")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
