package parley.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.support.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.support.Given;
import parley.support.Page;

/** Whatever comes in gets a clear answer, and nothing of it is half written. */
@QuarkusTest
class BadInputTest {
    @ParameterizedTest
    @ValueSource(strings = {"999999", "0", "abc", "1.5", "99999999999999999999", "%00", "..%2f..%2fetc", "-1"})
    void an_unknown_or_malformed_id_is_not_found(String id) {
        for (var kind : List.of(
                "meetings", "parties", "people", "posts", "venues", "topics", "outcomes", "sources", "negotiations")) {
            Page.get("/" + kind + "/" + id).is(404);
            given().urlEncodingEnabled(false)
                    .get("/api/v1/" + kind + "/" + id)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("status", equalTo(404));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/meetings?limit=0",
                "/meetings?limit=abc",
                "/meetings?limit=99999999999",
                "/meetings?cursor=nonsense",
                "/meetings?sort=colour",
                "/meetings?total=maybe",
                "/meetings?status=lost",
                "/meetings?from=yesterday",
                "/meetings?from=2022-02-01&to=2022-01-01",
                "/meetings?match=perhaps",
                "/meetings?party=ZZ",
                "/meetings?negotiation=two",
                "/meetings?updatedSince=now",
                "/meetings?q=%00",
                "/venues?precision=exact",
                "/posts?person=x",
                "/outcomes?open=maybe"
            })
    void a_parameter_that_cannot_be_read_is_refused_with_a_sentence(String address) {
        given().urlEncodingEnabled(false)
                .get("/api/v1" + address)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", not(equalTo("")));
        Page.get(address).is(400);
    }

    @Test
    void what_is_wrong_is_told_in_the_order_of_the_form() {
        var party = Given.party(unique("Party"));
        var seats = Stream.generate(() -> Map.<String, Object>of("party", party, "role", "party"))
                .limit(12)
                .collect(Collectors.toList());
        var wrong = Map.<String, Object>of("party", party, "role", "party", "capacity", "x".repeat(201));
        seats.set(2, wrong);
        seats.set(10, wrong);
        var body =
                Map.of("title", "", "eventCode", "x", "status", "held", "durationMinutes", 0, "participations", seats);
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/meetings")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        equalTo(List.of(
                                "/title",
                                "/durationMinutes",
                                "/participations/2/capacity",
                                "/participations/10/capacity",
                                "/eventCode")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12/01/2022", "on Wednesday", "30 February 2022", "2022-13-01", "soon", "2022-01-13/2022-01-10"})
    void a_date_that_cannot_be_read_is_refused_at_its_field(String date) {
        meeting(Map.of("title", "T", "status", "held", "date", Map.of("edtf", date)))
                .statusCode(422)
                .body("errors.pointer", hasItem("/date/edtf"));
        var form = Page.get("/meetings/new")
                .fill("Title", "T")
                .fill("Status", "Held")
                .fill("Date", date);
        var again = form.press("Save meeting").is(422);
        assertEquals(date, again.value("Date"));
        assertTrue(again.problem("Date").endsWith("."), again.problem("Date"));
    }

    @Test
    void a_title_of_ten_thousand_characters_is_refused() {
        meeting(Map.of("title", "x".repeat(10_000), "status", "held"))
                .statusCode(422)
                .body("errors.pointer", hasItem("/title"));
    }

    @Test
    void a_state_code_that_does_not_exist_is_refused() {
        var party = Map.of("kind", "state", "name", unique("Utopia"), "code", "QQ");
        given().contentType(ContentType.JSON)
                .body(party)
                .post("/api/v1/parties")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/code"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Talks 🕊 in 東京", "محادثات جنيف", "שיחות ז׳נבה", "O'Brien & <b>Söns</b>", "{injected} \\ %s"})
    void any_writing_is_kept_and_shown_as_it_is(String title) {
        var id = meeting(Map.of("title", title, "status", "held"))
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
        assertEquals(title, given().get("/api/v1/meetings/" + id).jsonPath().getString("title"));
        assertEquals(title, Page.get("/meetings/" + id).is(200).heading());
        assertEquals(title, Page.get("/meetings/" + id + "/edit").value("Title"));
    }

    @Test
    void a_nul_byte_is_refused_everywhere() {
        given().contentType(ContentType.JSON)
                .body("{\"title\": \"a\\u0000b\", \"status\": \"held\"}")
                .post("/api/v1/meetings")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/title"));
        var again = Page.get("/meetings/new")
                .fill("Title", "a\u0000b")
                .fill("Status", "Held")
                .press("Save meeting");
        assertTrue(again.is(422).problem("Title").contains("U+0000"));
    }

    @Test
    void a_request_from_another_site_is_refused() {
        given().header("Sec-Fetch-Site", "cross-site")
                .post("/meetings/4/deletion")
                .then()
                .statusCode(403);
        given().header("Origin", "https://elsewhere.example")
                .post("/meetings/4/deletion")
                .then()
                .statusCode(403);
        given().get("/meetings/4").then().statusCode(200);
    }

    @Test
    void a_method_an_address_does_not_take_is_refused() {
        given().put("/api/v1/meetings").then().statusCode(405).contentType("application/problem+json");
        given().get("/nothing/here").then().statusCode(404).body(containsString("<h1>Not found</h1>"));
    }

    private static ValidatableResponse meeting(Map<String, ?> values) {
        return given().contentType(ContentType.JSON)
                .body(values)
                .post("/api/v1/meetings")
                .then();
    }
}
