package parley.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The OpenAPI document says of every operation what a stranger needs to know, and nothing of the pages. */
@QuarkusTest
class ApiDescriptionTest {
    private JsonNode document;
    private final List<JsonNode> operations = new ArrayList<>();

    @BeforeEach
    void the_document() throws Exception {
        document = new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json").asString());
        document.path("paths").forEach(item -> item.forEach(operations::add));
    }

    @Test
    void it_is_openapi_3_1_and_every_operation_wants_a_token() {
        assertTrue(document.path("openapi").asText().startsWith("3.1"));
        assertEquals(
                "bearer",
                document.at("/components/securitySchemes/token/scheme").asText());
        assertTrue(document.at("/security/0").has("token"));
    }

    @Test
    void every_operation_has_a_name_of_its_own_words_and_errors() {
        var names = new HashSet<String>();
        for (var operation : operations) {
            var name = operation.path("operationId").asText();
            assertTrue(names.add(name), name);
            for (var member : List.of("summary", "description", "tags")) {
                assertTrue(operation.hasNonNull(member), name + " has no " + member);
            }
            for (var status : List.of("400", "401", "403", "429")) {
                assertTrue(operation.path("responses").has(status), name + " has no " + status);
            }
        }
        assertTrue(names.size() > 75, names.size() + " operations");
    }

    @Test
    void every_parameter_is_explained() {
        for (var operation : operations) {
            for (var parameter : operation.path("parameters")) {
                var where = operation.path("operationId").asText() + " "
                        + parameter.path("name").asText();
                assertTrue(parameter.hasNonNull("description"), where);
                assertTrue(
                        parameter.has("example") || parameter.at("/schema/enum").isArray(), where + " example");
                var many = parameter.at("/schema/type").asText().equals("array");
                assertEquals(
                        many && parameter.has("example"),
                        parameter.path("example").isArray(),
                        where);
            }
        }
    }

    @Test
    void every_list_says_what_it_can_be_sorted_by() {
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().at("/get/parameters").forEach(parameter -> {
                    var sort = parameter.path("name").asText().equals("sort");
                    if (sort && !path.getKey().contains("{")) {
                        var refusal = given().get(path.getKey() + "?sort=none").<String>path("detail");
                        assertEquals(keys(refusal), keys(parameter.at("/schema/enum")), path.getKey());
                    }
                }));
    }

    @Test
    void every_member_is_explained_and_plain_ones_have_an_example() {
        var lacking = new ArrayList<String>();
        document.at("/components/schemas")
                .properties()
                .forEach(schema -> schema.getValue()
                        .path("properties")
                        .properties()
                        .forEach(member -> {
                            var value = member.getValue();
                            var plain = value.path("type").asText().matches("string|integer|number|boolean");
                            if (!value.hasNonNull("description")) {
                                lacking.add(schema.getKey() + "." + member.getKey());
                            } else if (plain && !value.has("examples") && !value.has("enum")) {
                                lacking.add(schema.getKey() + "." + member.getKey() + " has no example");
                            }
                        }));
        assertEquals(List.of(), lacking, "members.properties says what members mean");
    }

    @Test
    void a_change_needs_a_version_and_takes_each_member_of_the_form_or_null() {
        var patch = document.at("/paths/~1api~1v1~1meetings~1{id}/patch");
        assertTrue(patch.path("parameters").findValuesAsText("name").contains("If-Match"));
        var members = document.at("/components/schemas/MeetingPatch/properties");
        var form = document.at("/components/schemas/MeetingForm/properties");
        assertEquals(form.size(), members.size());
        assertEquals("null", members.at("/title/type/1").asText());
        assertEquals("string", form.at("/title/type").asText());
    }

    @Test
    void what_it_refers_to_is_there_and_what_is_there_is_referred_to() {
        var text = document.toString();
        var schemas = document.at("/components/schemas");
        schemas.fieldNames()
                .forEachRemaining(name -> assertTrue(text.contains("\"#/components/schemas/" + name + "\""), name));
        document.findValues("$ref")
                .forEach(ref ->
                        assertTrue(schemas.has(ref.asText().replace("#/components/schemas/", "")), ref.asText()));
        assertTrue(StreamSupport.stream(document.path("paths").spliterator(), false)
                        .count()
                > 35);
        document.path("paths").fieldNames().forEachRemaining(path -> assertTrue(path.startsWith("/api/v1/"), path));
    }

    private static Set<String> keys(String refusal) {
        return Set.of(refusal.replaceAll("^sort is one of |\\.$", "").split(", "));
    }

    private static Set<String> keys(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }
}
