package parley.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static parley.support.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.support.Given;

/** A program gets the members it asks for, and what they refer to in full where it asks for that. */
@QuarkusTest
class ShapingTest {
    private String name;
    private long id;

    @BeforeEach
    void meeting() {
        name = unique("Shaped");
        var party = Given.record("parties", Map.of("kind", "state", "name", unique("Land")));
        var venue = Given.record("venues", Map.of("name", unique("Hall"), "country", "AT"));
        id = Given.meeting(name).between(party).with("venue", venue).recorded();
    }

    @Test
    void only_the_members_that_are_asked_for_and_the_id() {
        Map<String, Object> row = get("meetings?fields=title,venue&q=" + name, "items[0]");
        assertEquals(Set.of("id", "title", "venue"), row.keySet());
        Map<String, Object> one = get("meetings/" + id + "?fields=status", "$");
        assertEquals(Map.of("id", (int) id, "status", "held"), one);
    }

    @Test
    void a_member_that_this_record_has_not_may_be_asked_for_and_is_absent() {
        Map<String, Object> one = get("meetings/" + id + "?fields=summary,claims", "$");
        assertEquals(Map.of("id", (int) id, "claims", List.of()), one);
    }

    @Test
    void what_is_referred_to_is_shown_in_full_at_the_end_of_a_path_too() {
        given().get("/api/v1/meetings?expand=venue,participations.party&fields=venue,participations&q=" + name)
                .then()
                .body("items[0].venue.countryName", equalTo("Austria"))
                .body("items[0].participations[0].party.kind", equalTo("state"))
                .body("items[0].participations[0].role", equalTo("party"));
        given().get("/api/v1/meetings/" + id + "?expand=venue&expand=negotiation")
                .then()
                .body("venue.version", equalTo(0))
                .body("title", equalTo(name));
    }

    @Test
    void a_parent_is_of_the_kind_of_its_child() {
        var parent = Given.topic(unique("Arms"));
        var child = Given.record("topics", Map.of("name", unique("Missiles"), "parent", parent));
        given().get("/api/v1/topics/" + child + "?expand=parent").then().body("parent.version", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({
        "negotiations,parent",
        "people,posts",
        "posts,person",
        "outcomes,meeting",
        "statements,speaker",
        "claims,source",
        "parties,memberOf.organisation"
    })
    void every_kind_of_record_shows_what_it_refers_to(String resource, String path) {
        given().get("/api/v1/" + resource + "?limit=100&expand=" + path)
                .then()
                .statusCode(200)
                .body("items." + path + ".version.flatten()", hasItem(notNullValue()));
    }

    @ParameterizedTest
    @CsvSource({
        "fields=nothing,participations",
        "fields=id;titel,title",
        "expand=nothing,venue",
        "expand=title,participations.party",
        "expand=venue.city,onBehalfOf"
    })
    void what_there_is_not_is_refused_with_what_there_is(String query, String there) {
        for (var path : List.of("/api/v1/meetings?", "/api/v1/meetings/" + id + "?")) {
            given().get(path + query.replace(';', ',')).then().statusCode(400).body("detail", containsString(there));
        }
    }

    @Test
    void of_a_report_its_parts_are_to_be_had_alone() {
        given().get("/api/v1/reports/weekly/2022-W02?fields=title,period")
                .then()
                .statusCode(200)
                .body("period", equalTo("2022-W02"))
                .body("size()", equalTo(2));
    }

    private static <T> T get(String path, String at) {
        return given().get("/api/v1/" + path).then().statusCode(200).extract().path(at);
    }
}
