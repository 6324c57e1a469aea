package parley.reports;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.time.Clocks;

/** A real issue with something in every table says the same in every format: row by row, and all that stands outside of tables. */
@QuarkusTest
class EveryFormatTest {
    private static final List<String> TABLES = List.of(
            "trends",
            "judgements",
            "meetings_certain",
            "meetings_possible",
            "meetings_per_week",
            "level_over_time",
            "who_met_whom",
            "outcomes_new",
            "commitments_progressed",
            "commitments_overdue",
            "commitments_fulfilled",
            "commitments_open",
            "positions",
            "statements",
            "statements_possible",
            "ahead",
            "promised",
            "deadlines",
            "conditions",
            "silence",
            "since",
            "gaps",
            "sources");

    private static String issue;
    private static JsonNode report;

    @Inject
    Clocks clocks;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void rich() throws IOException {
        if (issue == null) {
            issue = RichIssue.of(clocks.week().first());
            GivenIssue.publish(issue);
            report = json.readTree(file("json"));
        }
    }

    @Test
    void the_issue_has_something_in_every_table() {
        assertEquals(
                TABLES,
                Facts.of(report)
                        .tables()
                        .filter(t -> !t.get("rows").isEmpty())
                        .map(t -> t.get("key").asText())
                        .toList());
        assertEquals(11, report.get("sections").size());
    }

    @Test
    void json_keeps_to_the_schema_that_is_published() {
        var schema = given().noFilters()
                .get("/schemas/weekly-report-1.json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var rules =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema, InputFormat.JSON);
        assertEquals(Set.of(), rules.validate(report));
        var other = report.deepCopy();
        ((ObjectNode) other.get("sections").get(0)).put("key", "none");
        assertTrue(!rules.validate(other).isEmpty(), "and to nothing else");
        assertEquals(
                report,
                read(given().get(issue.replace("/reports", "/api/v1/reports")).asByteArray()));
    }

    @Test
    void word_says_the_same() throws IOException {
        same(Reading.word(file("docx")));
    }

    @Test
    void csv_says_the_same() throws IOException {
        same(Reading.archive(file("zip")));
    }

    @Test
    void markdown_says_the_same() {
        same(Reading.markdown(file("md")));
    }

    @Test
    void the_page_says_the_same() {
        same(Reading.page(given().get(issue).then().statusCode(200).extract().asByteArray()));
    }

    @Test
    void excel_says_the_same_with_numbers_and_days_as_such() throws IOException {
        var reading = Reading.workbook(file("xlsx"));
        assertEquals(Facts.of(report).rows(Facts::typed), reading.rows());
        says(reading.text());
    }

    /** Words that run to the left are drawn joined; see PdfWords. */
    @Test
    void pdf_says_every_word() throws IOException {
        var words = PdfWords.of(file("pdf"));
        var missing = Stream.concat(
                        Facts.of(report).rows(Facts::text).stream(),
                        Facts.of(report).lines())
                .flatMap(text -> PdfWords.in(text).stream())
                .filter(word -> !word.equals("¦") && !words.contains(word))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void the_calendar_has_what_lies_ahead_at_its_time() {
        var calendar =
                Biweekly.parse(new String(file("ics"), StandardCharsets.UTF_8)).first();
        var ahead = Facts.of(report)
                .tables()
                .filter(t -> t.get("key").asText().equals("ahead"))
                .findFirst()
                .orElseThrow()
                .get("rows");
        assertEquals(1, ahead.size());
        assertEquals(1, calendar.getEvents().size());
        var event = calendar.getEvents().get(0);
        var cells = ahead.get(0).get("cells");
        assertEquals(cells.get(2).get("text").asText(), event.getSummary().getValue());
        assertTrue(cells.get(1).get("text").asText().endsWith(", 23:30 Europe/Athens"), cells.toString());
        var athens = event.getDateStart().getValue().toInstant().atZone(ZoneId.of("Europe/Athens"));
        assertEquals(
                cells.get(1).get("value").asText() + "T23:30",
                athens.toLocalDateTime().toString());
        assertTrue(event.getDescription()
                .getValue()
                .contains(cells.get(5).get("text").asText()));
    }

    private void same(Reading reading) {
        assertEquals(Facts.of(report).rows(Facts::text), reading.rows());
        says(reading.text());
    }

    private void says(String text) {
        var plain = text.replaceAll("\\s+", " ");
        assertEquals(
                List.of(),
                Facts.of(report).lines().filter(l -> !plain.contains(l)).toList());
    }

    private JsonNode read(byte[] file) {
        try {
            return json.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] file(String format) {
        return GivenIssue.file(issue, format);
    }
}
