package parley.exports;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.support.Given.unique;

import biweekly.ICalVersion;
import biweekly.component.VEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.support.Download;
import parley.support.Given;

/** Every list is a calendar: of its records where these have days, and else of their meetings. */
@QuarkusTest
class EveryCalendarTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "negotiations",
                "meetings",
                "parties",
                "people",
                "posts",
                "venues",
                "topics",
                "outcomes",
                "statements",
                "sources",
                "claims"
            })
    void every_list_is_a_calendar(String list) {
        var text = Download.of(list + ".ics").text();
        var calendar = PartyCalendar.read(text);
        assertTrue(text.contains("BEGIN:VTIMEZONE"), "a calendar has some component");
        if (!calendar.getEvents().isEmpty()) {
            assertEquals(List.of(), calendar.validate(ICalVersion.V2_0).getWarnings());
        }
        var source = calendar.getSource().getValue();
        assertTrue(source.endsWith("/api/v1/" + list + ".ics"), source);
        assertEquals(
                400, given().get("/api/v1/" + list + ".ics?" + refused(list)).statusCode());
    }

    @Test
    void what_has_no_days_shows_its_meetings() {
        var name = unique("Hall").split(" ")[1];
        var venue = Given.venue("Hall " + name);
        var topic = Given.topic("Fish " + name);
        var party = Given.party("Realm " + name);
        var person = Given.person("Mona " + name);
        var meeting = Given.meeting("Round " + name)
                .led(party, person, "minister")
                .with("venue", venue)
                .with("topics", List.of(topic))
                .with("negotiation", Given.negotiation("Track " + name))
                .on("2022-01-12")
                .recorded();
        Given.meeting("Elsewhere " + name).on("2022-01-12").recorded();
        for (var list : List.of("venues", "topics", "parties", "people", "negotiations")) {
            assertEquals(List.of("Round " + name), summaries(list + ".ics?q=" + name), list);
        }
        Given.record(
                "claims",
                Map.of("meeting", meeting, "source", Given.record("sources", source(name)), "basis", "stated"));
        assertEquals(List.of("Round " + name), summaries("claims.ics?record=meeting:" + meeting));
    }

    @Test
    void what_has_days_shows_those_that_are_certain() {
        var name = unique("Note").split(" ")[1];
        Given.record("sources", source(name));
        Given.record("sources", Map.of("title", "Vague " + name, "kind", "document", "published", "2022"));
        Given.record("sources", Map.of("title", "Undated " + name, "kind", "document"));
        assertEquals(List.of("Note " + name), summaries("sources.ics?q=" + name));
        var person = Given.person("Mona " + name);
        var party = Given.party("Realm " + name);
        Given.record("posts", post(person, party, "Envoy", "2021-01-01", "2021-12-31"));
        Given.record("posts", post(person, party, "Adviser", "2022-01-01", "2023"));
        assertEquals(List.of("Mona " + name + ", Envoy"), summaries("posts.ics?person=" + person));
        Given.record(
                "statements",
                Map.of("party", party, "kind", "demand", "text", "No", "date", Map.of("edtf", "2022-01-12")));
        assertEquals(List.of("Realm " + name + ": No"), summaries("statements.ics?party=" + party));
    }

    private static String refused(String list) {
        return switch (list) {
            case "people" -> "party=x";
            case "posts" -> "person=x";
            case "topics" -> "parent=x";
            case "venues" -> "precision=x";
            case "claims" -> "source=x";
            case "negotiations", "meetings" -> "status=x";
            default -> "kind=x";
        };
    }

    private static Map<String, Object> source(String name) {
        return Map.of("title", "Note " + name, "kind", "document", "published", "2022-01-12");
    }

    private static Map<String, Object> post(long person, long party, String title, String from, String to) {
        return Map.of("person", person, "party", party, "title", title, "from", from, "to", to);
    }

    private static List<String> summaries(String file) {
        return PartyCalendar.read(Download.of(file).text()).getEvents().stream()
                .map(VEvent::getSummary)
                .map(s -> s.getValue())
                .toList();
    }
}
