package parley.database;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Starting, stopping and crashing the packaged application. All tests but one share a data folder: making it costs most. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "script/server is a shell script")
class ServerIT {
    @TempDir
    static Path temporary;

    private final Path folder = temporary.resolve("data of Parley");

    @Test
    void it_says_where_to_go_and_who_can_go_there() throws Exception {
        try (var server = RunningServer.ready(folder)) {
            assertTrue(server.output().contains("only this computer can reach it"), server.output());
            assertTrue(server.get("/q/health").contains("\"status\": \"UP\""), server.get("/q/health"));
        }
    }

    @Test
    void what_was_written_outlives_a_restart() throws Exception {
        try (var server = RunningServer.ready(folder)) {
            write(server, "restart");
            server.terminate();
            server.exitStatus();
        }
        try (var server = RunningServer.ready(folder)) {
            assertTrue(holds(server, "restart"));
        }
    }

    @Test
    void it_starts_again_after_the_application_was_killed() throws Exception {
        try (var killed = RunningServer.ready(folder)) {
            write(killed, "killed");
            var orphan = killed.postgres();
            killed.kill();
            try (var server = RunningServer.ready(folder)) {
                assertTrue(holds(server, "killed"));
                assertEnds(orphan);
            }
        }
    }

    @Test
    void it_starts_again_after_application_and_database_were_killed() throws Exception {
        try (var killed = RunningServer.ready(folder)) {
            write(killed, "both killed");
            killed.postgres().destroyForcibly();
            killed.kill();
            try (var server = RunningServer.ready(folder)) {
                assertTrue(holds(server, "both killed"));
            }
        }
    }

    @Test
    void a_second_start_on_the_same_data_is_refused_in_a_sentence_and_leaves_the_first_alone() throws Exception {
        try (var first = RunningServer.ready(folder);
                var second = RunningServer.start(folder, Map.of())) {
            assertEquals(1, second.exitStatus());
            assertEquals(
                    "Parley is already running on the data in " + folder + " (process " + first.pid()
                            + "): use that one, stop it first, or set PARLEY_DATA_DIR to another directory.\n",
                    second.output());
            assertTrue(first.get("/q/health").contains("\"status\": \"UP\""));
        }
    }

    @Test
    void a_stop_signal_ends_application_and_database_within_seconds() throws Exception {
        try (var server = RunningServer.ready(folder)) {
            server.get("/q/health");
            var postgres = server.postgres();
            var asked = Instant.now();
            server.terminate();
            server.exitStatus();
            assertTrue(Duration.between(asked, Instant.now()).toSeconds() < 8, server.output());
            assertEnds(postgres);
            assertFalse(Files.exists(folder.resolve("postgres-18/data/postmaster.pid")));
            assertFalse(server.output().contains("Exception"), server.output());
        }
    }

    @Test
    void with_a_server_named_it_starts_none_of_its_own() throws Exception {
        var unused = temporary.resolve("unused");
        try (var outside = EmbeddedPostgres.startTemporary();
                var server = RunningServer.ready(unused, settings(outside))) {
            assertTrue(server.get("/q/health").contains("\"status\": \"UP\""));
            assertFalse(Files.exists(unused), "a data folder was made");
            signsInWithThePrintedPassword(server);
            refusesWhoAsksTooFast(server);
            refusesAWeakToken(unused, settings(outside));
        }
    }

    private static void signsInWithThePrintedPassword(RunningServer server) throws Exception {
        var printed = Pattern.compile("“admin”, its password “(\\S+)”").matcher(server.output());
        assertTrue(printed.find(), server.output());
        assertEquals(303, server.post("/sign-in", "username=admin&password=" + printed.group(1)));
        assertEquals(401, server.post("/sign-in", "username=admin&password=wrong"));
    }

    private static void refusesWhoAsksTooFast(RunningServer server) throws Exception {
        var refusal = "\"status\":429";
        var last = "";
        for (int i = 0; i < 100 && !last.contains(refusal); i++) {
            last = server.get("/sign-in");
        }
        assertTrue(last.contains(refusal), last);
    }

    private static void refusesAWeakToken(Path unused, Map<String, String> settings) throws Exception {
        var weak = new HashMap<>(settings);
        weak.put("PARLEY_ADMIN_TOKEN", "too short");
        try (var server = RunningServer.start(unused, weak)) {
            assertEquals(1, server.exitStatus());
            assertTrue(server.output().contains("PARLEY_ADMIN_TOKEN: use at least 32"), server.output());
        }
    }

    /** PostgreSQL takes its pid file away a moment before it is gone itself. */
    private static void assertEnds(ProcessHandle postgres) {
        assertDoesNotThrow(() -> postgres.onExit().get(3, TimeUnit.SECONDS), "PostgreSQL is still there");
    }

    private static Map<String, String> settings(EmbeddedPostgres outside) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", outside.url(),
                "QUARKUS_DATASOURCE_USERNAME", outside.user(),
                "QUARKUS_DATASOURCE_PASSWORD", outside.password(),
                "PARLEY_LIMIT_REQUESTS", "2");
    }

    private static void write(RunningServer server, String words) throws Exception {
        try (var connection = server.connect();
                var statement = connection.createStatement()) {
            statement.execute("create schema if not exists kept");
            statement.execute("create table if not exists kept.note (words text)");
            statement.execute("insert into kept.note values ('" + words + "')");
        }
    }

    private static boolean holds(RunningServer server, String words) throws Exception {
        try (var connection = server.connect();
                var statement = connection.createStatement();
                var found = statement.executeQuery("select from kept.note where words = '" + words + "'")) {
            return found.next();
        } catch (SQLException e) {
            throw new AssertionError("The note is lost", e);
        }
    }
}
