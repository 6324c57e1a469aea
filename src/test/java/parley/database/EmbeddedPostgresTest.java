package parley.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.PreventFurtherStepsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {
    @TempDir
    Path temporary;

    @Test
    void a_folder_is_held_once_and_free_again_when_let_go() throws Exception {
        try (var held = DataDirectory.hold(temporary)) {
            var refusal = assertThrows(PreventFurtherStepsException.class, () -> DataDirectory.hold(temporary));
            assertTrue(refusal.getMessage().contains(temporary.toString()), refusal.getMessage());
            assertTrue(refusal.getMessage()
                    .contains("process " + ProcessHandle.current().pid()));
            assertEquals(1, refusal.getExitCode());
        }
        DataDirectory.hold(temporary).close();
    }

    @Test
    void a_folder_that_cannot_be_made_is_refused_by_name() throws Exception {
        var file = Files.createFile(temporary.resolve("a file"));
        var refusal = assertThrows(PreventFurtherStepsException.class, () -> EmbeddedPostgres.start(file));
        assertTrue(refusal.getMessage().startsWith("Parley cannot keep its data in " + file), refusal.getMessage());
    }

    @Test
    void data_of_another_major_release_are_refused_and_left_as_they_are() throws Exception {
        var version =
                Files.createDirectories(temporary.resolve("postgres-18/data")).resolve("PG_VERSION");
        Files.writeString(version, "17\n");
        var refusal = assertThrows(PreventFurtherStepsException.class, () -> EmbeddedPostgres.start(temporary));
        assertTrue(refusal.getMessage().contains("made by PostgreSQL 17"), refusal.getMessage());
        assertEquals("17\n", Files.readString(version));
        DataDirectory.hold(temporary).close();
    }

    @Test
    void a_process_that_was_given_the_number_of_the_killed_server_does_not_stop_the_start() throws Exception {
        EmbeddedPostgres.start(temporary).close();
        var innocent = ProcessHandle.current().parent().orElseThrow();
        var pidFile = temporary.resolve("postgres-18/data/postmaster.pid");
        Files.write(pidFile, List.of(Long.toString(innocent.pid()), "data", "1792000000", "5432", "", "127.0.0.1", ""));
        try (var postgres = EmbeddedPostgres.start(temporary);
                var connection = DriverManager.getConnection(postgres.urlWithCredentials())) {
            assertTrue(connection.isValid(1));
            assertTrue(innocent.isAlive());
        }
        assertFalse(Files.exists(pidFile));
    }

    @Test
    void a_temporary_database_vanishes_when_closed() throws Exception {
        var postgres = EmbeddedPostgres.startTemporary();
        var url = postgres.urlWithCredentials();
        DriverManager.getConnection(url).close();
        postgres.close();
        assertThrows(SQLException.class, () -> DriverManager.getConnection(url));
    }
}
