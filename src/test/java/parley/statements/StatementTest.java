package parley.statements;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static parley.support.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.support.Given;

/** Statements are found by who said them to whom and when, and their wordings stand around one of them. */
@QuarkusTest
class StatementTest {
    private long party;

    @BeforeEach
    void a_party() {
        party = Given.party(unique("Realm"));
    }

    @Test
    void a_wording_is_no_variant_of_another_variant() {
        var quote = said(Map.of());
        var headline = said(Map.of("variantOf", quote));
        refused(said(Map.of()), headline);
        refused(quote, headline);
        refused(quote, said(Map.of()));
        found("variantOf=" + quote, headline);
    }

    @Test
    void a_vague_date_is_possibly_in_a_week_and_not_certainly() {
        var day = said(Map.of("date", Map.of("edtf", "2031-01-12")));
        var month = said(Map.of("date", Map.of("edtf", "2031-01")));
        said(Map.of());
        found("from=2031-01-10&to=2031-01-16&sort=date", month, day);
        found("from=2031-01-10&to=2031-01-16&match=certain", day);
        given().get("/api/v1/statements?from=2031-01-10&to=2031-01-01").then().statusCode(400);
        given().get("/api/v1/statements?match=perhaps").then().statusCode(400);
    }

    @Test
    void they_are_found_by_whom_they_were_said_to() {
        var other = Given.party(unique("Neighbour"));
        var to = said(Map.of("addressee", other));
        said(Map.of());
        found("addressee=" + other, to);
    }

    private void found(String filter, Integer... ids) {
        given().get("/api/v1/statements?party=" + party + "&" + filter)
                .then()
                .statusCode(200)
                .body("items.id", contains(ids));
    }

    private static void refused(int statement, int variantOf) {
        given().contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(Map.of("variantOf", variantOf))
                .patch("/api/v1/statements/" + statement)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/variantOf"));
    }

    private int said(Map<String, ?> more) {
        var values = new LinkedHashMap<String, Object>(
                Map.of("party", party, "kind", "comment", "text", unique("We are watching")));
        values.putAll(more);
        return (int) Given.record("statements", values);
    }
}
