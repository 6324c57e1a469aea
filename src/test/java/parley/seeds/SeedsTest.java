package parley.seeds;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.support.Page;

/** What Parley ships with. */
@QuarkusTest
class SeedsTest {
    private static final List<String> RECORDS =
            List.of("parties", "venues", "people", "posts", "topics", "meetings", "outcomes");

    @Inject
    Seeds seeds;

    @Test
    void loading_again_changes_nothing() {
        var before = RECORDS.stream().map(SeedsTest::count).toList();
        seeds.load(new StartupEvent());
        assertEquals(before, RECORDS.stream().map(SeedsTest::count).toList());
    }

    @Test
    void what_was_deleted_stays_deleted_when_seeds_are_loaded_again() {
        var address = "/api/v1/outcomes/" + outcome();
        given().header("If-Match", "*").delete(address).then().statusCode(204);
        seeds.load(new StartupEvent());
        given().get(address).then().statusCode(404);
        given().post(address + "/restoration").then().statusCode(200);
    }

    @Test
    void every_state_of_iso_3166_is_a_party_or_a_territory_of_one() {
        var codes = new TreeSet<String>();
        String cursor = null;
        do {
            var page = given().queryParam("limit", 200)
                    .queryParam("cursor", cursor == null ? "" : cursor)
                    .get("/api/v1/parties")
                    .jsonPath();
            page.<String>getList("items.code").stream().filter(c -> c != null).forEach(codes::add);
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        assertEquals(250, codes.size());
        assertTrue(codes.containsAll(Set.of(Locale.getISOCountries())));
    }

    @ParameterizedTest
    @CsvSource({
        "Moscow, Russia",
        "Kremlin, Russia",
        "Washington, United States",
        "UK, United Kingdom",
        "USA, United States",
        "North Atlantic Treaty Organization, NATO",
        "osce, OSCE",
        "turkiye, Türkiye",
        "RU, Russia"
    })
    void a_party_is_found_by_any_of_its_names(String typed, String name) {
        given().queryParam("q", typed).get("/suggestions/parties").then().body("[0].name", equalTo(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NATO", "European Union", "OSCE", "African Union", "ASEAN", "Council of Europe", "United Nations"
            })
    void the_organisations_have_their_members(String name) {
        var id = given().queryParam("q", name)
                .get("/suggestions/parties")
                .jsonPath()
                .getLong("[0].id");
        assertTrue(Page.get("/parties/" + id).is(200).texts("ul.members li").size() > 8);
    }

    @Test
    void the_meeting_of_the_council_says_what_the_article_says_and_no_more() {
        given().get("/api/v1/meetings/4")
                .then()
                .body("title", equalTo("NATO–Russia Council"))
                .body("negotiation.id", equalTo(2))
                .body("format", equalTo("council_session"))
                .body("date.edtf", equalTo("2022-01-12"))
                .body("date.basis", equalTo("external"))
                .body("date.phrase", equalTo("on Wednesday"))
                .body("durationMinutes", equalTo(240))
                .body("durationApproximate", equalTo(true))
                .body("participations.party.name", contains("Russia", "NATO"))
                .body("participations.person", contains(nullValue(), nullValue()))
                .body("venue", nullValue())
                .body("startTime", nullValue())
                .body("outcomes.kind", hasItem("agreed_to_explore_schedule"))
                .body("outcomes.agreement", hasItem("announced_by_one_side"));
    }

    @Test
    void the_article_is_source_one_and_has_no_date_of_publication() {
        given().get("/api/v1/sources/1")
                .then()
                .body("kind", equalTo("news_article"))
                .body("published", nullValue())
                .body("reliability", equalTo("F"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sources",
                "topics",
                "people",
                "posts",
                "negotiations",
                "meetings",
                "participations",
                "meeting_links",
                "outcomes",
                "statements"
            })
    void every_fact_of_the_article_names_its_paragraph(String file) {
        for (var row : SeedFile.read("article/" + file).rows()) {
            var external = file.equals("sources") && !row.key().matches("source-(article|rtvi|interfax)");
            for (var paragraph : row.get("paragraph").split("\\|")) {
                assertTrue(external || paragraph.matches("[1-9]|1[0-3]"), row.key() + " has paragraph " + paragraph);
            }
        }
    }

    @Test
    void every_calendar_date_of_a_meeting_is_external_and_names_its_source() {
        var sources = SeedFile.read("article/sources").rows().stream()
                .map(SeedFile.Row::key)
                .toList();
        for (var row : SeedFile.read("article/meetings").rows()) {
            assertEquals("external", row.get("date.basis"), row.key());
            assertTrue(sources.contains(row.get("date_source")), row.key());
        }
    }

    private static long outcome() {
        return given().get("/api/v1/meetings/4").jsonPath().getLong("outcomes[0].id");
    }

    private static long count(String resource) {
        return given().get("/api/v1/" + resource + "?limit=1&total=true")
                .jsonPath()
                .getLong("total");
    }
}
