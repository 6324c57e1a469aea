package parley.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.support.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.support.Given;
import parley.support.Page;
import parley.support.Somebody;

/** One box finds everything: names as they are remembered, texts by their words. */
@QuarkusTest
class SearchTest {
    @ParameterizedTest
    @CsvSource({
        "Sergei Lavrof, person, Lavrov",
        "stoltenburg, person, Stoltenberg",
        "GENEVA, venue, Geneva",
        "nato russia counsil, negotiation, NATO–Russia Council"
    })
    void a_name_is_found_as_it_is_remembered(String typed, String kind, String name) {
        List<String> found = search(typed).extract().path("findAll { it.kind == '" + kind + "' }.name");
        assertTrue(found.stream().anyMatch(n -> n.contains(name)), found.toString());
    }

    @Test
    void a_text_is_found_by_its_words_and_shows_them() {
        var word = "Wort" + Long.toString(System.nanoTime(), 36);
        var meeting = Given.meeting(unique("Talks"))
                .with("summary", "They spoke of many things and then of " + word + " for an hour.")
                .recorded();
        var outcome = Given.record(
                "outcomes", Map.of("meeting", meeting, "kind", "agreement", "text", "Agreed on " + word + "."));
        var source = Given.record(
                "sources", Map.of("title", unique("Paper"), "kind", "document", "text", "One.\nTwo, " + word));
        search(word)
                .body("path", hasItem("/meetings/" + meeting))
                .body("path", hasItem("/outcomes/" + outcome))
                .body("path", hasItem("/sources/" + source + "#p2"))
                .body("excerpt.flatten().findAll { it.found }.text", everyItem(equalTo(word)));
        search(word + "&kind=outcome").body("$", hasSize(1));
        search("\"many things\" " + word).body("$", hasSize(1));
        search(word + " -things").body("$", hasSize(2));
    }

    @Test
    void an_exact_name_stands_above_a_rough_one() {
        var name = unique("Qarabul");
        var exact = Given.party(name);
        Given.party(name + " and neighbours");
        search(name).body("[0].path", equalTo("/parties/" + exact));
    }

    @Test
    void what_one_may_not_see_is_not_found() {
        var word = "Geheim" + Long.toString(System.nanoTime(), 36);
        Given.meeting(word).with("summary", word).with("sharing", "red").recorded();
        search(word).body("$", hasSize(1));
        Somebody.who("analyst", "amber")
                .api()
                .get("/api/v1/search?q=" + word)
                .then()
                .body("$", hasSize(0));
    }

    @Test
    void of_a_broad_word_there_are_twenty_of_a_kind() {
        search("a").body("findAll { it.kind == 'person' }.size()", lessThanOrEqualTo(20));
    }

    @ParameterizedTest
    @CsvSource({"kind=meeting", "q=", "q=x&kind=nothing", "q=%20"})
    void a_search_for_nothing_is_refused(String query) {
        given().urlEncodingEnabled(false).get("/api/v1/search?" + query).then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({"'", "\"", "a & | ! b", "<script>", "%", "((", "\\"})
    void signs_are_words_like_others(String typed) {
        given().queryParam("q", typed).get("/api/v1/search").then().statusCode(200);
        given().queryParam("q", typed).get("/search").then().statusCode(200);
    }

    @Test
    void the_page_groups_what_it_finds_and_marks_the_words() {
        var word = "Seite" + Long.toString(System.nanoTime(), 36);
        Given.meeting(unique("Talks"))
                .with("summary", "About " + word + " <b>.")
                .recorded();
        var page = Page.get("/search?q=" + word);
        assertEquals(List.of("Meetings"), page.texts("h2"));
        assertEquals(List.of(word), page.texts("mark"));
        assertTrue(page.links("/meetings?q=" + word));
        assertTrue(Page.get("/search?q=zzqqxxyy").text().contains("Nothing was found"));
        assertFalse(Page.get("/search").text().contains("Nothing was found"));
    }

    private static ValidatableResponse search(String query) {
        return given().get("/api/v1/search?q=" + query).then().statusCode(200);
    }
}
