package parley.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.support.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.support.Given;
import parley.support.Page;

/** What the pages promise of every record alike, without JavaScript. */
@QuarkusTest
class EveryRecordPageTest {
    /** The plural, the word for one, what to fill in by label, and the label of a text to change. */
    record Sample(String plural, String word, Supplier<Map<String, String>> filled, String text) {
        @Override
        public String toString() {
            return plural;
        }
    }

    static Stream<Sample> samples() {
        return Stream.of(
                new Sample("venues", "venue", () -> Map.of("Name", unique("Hall"), "City", "Oslo"), "Name"),
                new Sample("topics", "topic", () -> Map.of("Name", unique("Fishing")), "Name"),
                new Sample("sources", "source", () -> Map.of("Title", unique("Note"), "Kind", "Document"), "Title"),
                new Sample("negotiations", "negotiation", () -> Map.of("Name", unique("Track")), "Name"),
                new Sample("parties", "party", () -> Map.of("Name", unique("League"), "Kind", "Bloc"), "Name"),
                new Sample("people", "person", () -> Map.of("Name", unique("Ada")), "Name"),
                new Sample("posts", "post", EveryRecordPageTest::post, "Title"),
                new Sample("meetings", "meeting", () -> Map.of("Title", unique("Round"), "Status", "Held"), "Title"),
                new Sample("outcomes", "outcome", EveryRecordPageTest::outcome, "What came of it"),
                new Sample("statements", "statement", EveryRecordPageTest::statement, "In your words"));
    }

    private static Map<String, String> post() {
        var person = unique("Bo");
        var party = unique("Realm");
        Given.person(person);
        Given.party(party);
        return Map.of("Person", person, "Title", unique("Envoy"), "Party", party);
    }

    private static Map<String, String> statement() {
        var party = unique("Realm");
        Given.party(party);
        return Map.of("Side", party, "Kind", "Comment", "In your words", unique("A view"));
    }

    private static Map<String, String> outcome() {
        var meeting = unique("Round");
        Given.meeting(meeting).recorded();
        return Map.of("Meeting", meeting, "Kind", "Communiqué", "What came of it", unique("A text"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_record_is_typed_in_shown_and_found_in_the_list(Sample sample) {
        var values = sample.filled.get();
        var shown = fill(Page.get("/" + sample.plural + "/new").is(200), values)
                .press("Save " + sample.word)
                .follow()
                .is(200);
        var name = values.get(sample.text);
        assertTrue(shown.text().contains(name), shown.text());
        var found =
                Page.get("/" + sample.plural + "?q=" + name.replace(" ", "%20")).is(200);
        assertTrue(found.text().contains(name), found.text());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void an_empty_form_comes_back_with_a_message_at_each_field_and_a_summary(Sample sample) {
        var again = Page.get("/" + sample.plural + "/new")
                .press("Save " + sample.word)
                .is(422);
        assertFalse(again.problems().isEmpty());
        assertEquals(again.problems().size(), again.texts("p.error").size());
        for (var link : again.texts(".summary a[href^='#f-']")) {
            assertFalse(link.isBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_was_typed_is_kept_when_the_form_comes_back(Sample sample) {
        var values = new LinkedHashMap<>(sample.filled.get());
        values.put(sample.text, "x".repeat(25_000));
        var again = fill(Page.get("/" + sample.plural + "/new"), values)
                .press("Save " + sample.word)
                .is(422);
        values.forEach((label, text) -> assertEquals(text, again.value(label)));
        assertFalse(again.problem(sample.text).isBlank());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_record_is_changed(Sample sample) {
        var path = recorded(sample);
        var other = unique("Other");
        var shown = Page.get(path + "/edit")
                .is(200)
                .fill(sample.text, other)
                .press("Save " + sample.word)
                .follow();
        assertTrue(shown.is(200).text().contains(other), shown.text());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_second_of_two_writers_sees_both_versions_and_loses_nothing(Sample sample) {
        var path = recorded(sample);
        var first = Page.get(path + "/edit");
        var second = Page.get(path + "/edit");
        var mine = unique("Mine");
        var theirs = unique("Theirs");
        first.fill(sample.text, theirs).press("Save " + sample.word).is(303);
        var conflict =
                second.fill(sample.text, mine).press("Save " + sample.word).is(409);
        assertEquals(List.of(theirs, mine), conflict.texts(".summary td"));
        assertEquals(mine, conflict.value(sample.text));
        assertTrue(conflict.press("Save " + sample.word).follow().text().contains(mine));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_deleted_record_can_be_brought_back_from_the_message_and_from_the_trash(Sample sample) {
        var path = recorded(sample);
        var list = Page.get(path).press("Delete").follow();
        assertTrue(list.message().contains("deleted"), list.message());
        Page.get(path).is(404);
        assertEquals(path, list.press("Undo").is(303).location().replaceAll("^https?://[^/]*", ""));
        Page.get(path).is(200).press("Delete");
        var trash = Page.get("/trash").is(200);
        var restore = trash.element("form[action=" + path + "/restoration]");
        Page.post(restore.attr("action")).is(303);
        Page.get(path).is(200);
    }

    private static String recorded(Sample sample) {
        var location = fill(Page.get("/" + sample.plural + "/new"), sample.filled.get())
                .press("Save " + sample.word)
                .is(303)
                .location();
        var path = location.replaceAll("^https?://[^/]*", "");
        return sample.plural.equals("outcomes") ? outcomeOf(path) : path;
    }

    /** After an outcome its meeting is shown, with a link to it. */
    private static String outcomeOf(String meeting) {
        return Page.get(meeting).element("a[href^=/outcomes/]:not([href*=new])").attr("href");
    }

    private static Page fill(Page page, Map<String, String> values) {
        values.forEach(page::fill);
        return page;
    }
}
