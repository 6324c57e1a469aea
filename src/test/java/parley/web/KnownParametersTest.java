package parley.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A filter that is misspelt is not answered with everything. */
@QuarkusTest
class KnownParametersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/meetings?form=2022-01",
                "/meetings.csv?limit=5",
                "/search?q=russia&limit=1",
                "/meetings/4?field=title",
                "/reports/weekly/2022-W02?negotation=2"
            })
    void a_parameter_that_an_operation_does_not_have_is_refused_by_name(String address) {
        given().get("/api/v1" + address)
                .then()
                .statusCode(400)
                .body("detail", containsString(address.replaceAll(".*[?&](\\w+)=.*", "“$1” is no parameter here")));
    }
}
