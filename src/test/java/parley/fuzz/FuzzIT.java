package parley.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import parley.database.RunningServer;
import parley.records.Kind;

/**
 * Every operation, asked as its own description allows and as it does not, on a Parley of its own. {@code -Dfuzz.rounds=200} asks
 * longer, {@code -Dfuzz.seed=$RANDOM} asks something else: what is checked before a change lands is the same each time.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "script/server is a shell script")
class FuzzIT {
    private static final String TOKEN = "a-token-for-tests-that-nobody-else-has";
    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 15);
    private static final long SEED = Long.getLong("fuzz.seed", 5);

    @TempDir
    static Path temporary;

    private static RunningServer server;
    private static Connection database;
    private static Rows rows;
    private static Instant before;
    private static Map<String, String> sums;
    private static Fuzz fuzz;

    @BeforeAll
    static void every_operation_is_asked() throws Exception {
        server = RunningServer.ready(
                temporary.resolve("data"), Map.of("PARLEY_ADMIN_TOKEN", TOKEN, "PARLEY_LIMIT_REQUESTS", "100000"));
        database = server.connect();
        rows = new Rows(database);
        sums = rows.sums();
        before = rows.now();
        fuzz = new Fuzz(server.address(), TOKEN, server.get("/q/openapi?format=json", TOKEN));
        fuzz.rounds(ROUNDS, SEED);
    }

    @AfterAll
    static void it_stops() throws Exception {
        if (database != null) {
            database.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @Test
    void every_answer_is_one_that_its_operation_describes() {
        assertEquals("", String.join("\n", fuzz.faults()), "fuzz.seed " + SEED);
    }

    @Test
    void enough_of_it_is_done_to_say_something() {
        var done = fuzz.statuses().entrySet().stream()
                .filter(s -> s.getKey() < 300)
                .mapToInt(Map.Entry::getValue)
                .sum();
        assertTrue(done > ROUNDS * 10, fuzz.statuses().toString());
        assertTrue(
                fuzz.statuses().keySet().containsAll(List.of(200, 201, 204, 400, 404, 406, 412, 415, 422)),
                fuzz.statuses().toString());
    }

    @Test
    void nothing_fails_inside() throws Exception {
        assertFalse(server.output().contains("ERROR"), server.output());
    }

    @Test
    void every_record_that_was_touched_is_there_or_in_the_trash() throws Exception {
        var lost = new ArrayList<String>();
        for (var touched : rows.touchedSince(before)) {
            var words = touched.split(" ");
            var path = Kind.ofWord(words[0]).orElseThrow().path(Long.parseLong(words[1]));
            var answer = fuzz.get("/api/v1" + path);
            if (answer.statusCode() != (words.length == 3 ? 404 : 200)) {
                lost.add(touched + " " + answer.body());
            }
        }
        assertEquals(List.of(), lost, "fuzz.seed " + SEED);
    }

    @Test
    void the_rows_are_what_the_journal_says() throws Exception {
        assertEquals(List.of(), rows.unlikeTheJournal(), "fuzz.seed " + SEED);
    }

    @Test
    void what_was_known_before_is_known_still() throws Exception {
        assertEquals(sums, rows.sums(before), "fuzz.seed " + SEED);
    }
}
