package parley.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.support.Given.meeting;
import static parley.support.Given.party;
import static parley.support.Given.topic;
import static parley.support.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** All that the tests and the seeds have recorded goes into a file and into other databases. */
@QuarkusTest
class BackupTest {
    @TempDir
    static Path temporary;

    private static Path file;

    private final TestDatabase parley = TestDatabase.ofTheApplication();

    @BeforeEach
    void a_backup() throws Exception {
        if (file != null) return;
        meeting(unique("Oslo “round”, first\nday \\."))
                .between(party(unique("Åland")))
                .on("2022-01~")
                .recorded();
        file = parley.backup(temporary.resolve("parley.zip"));
    }

    @Test
    void every_row_of_every_table_comes_back() throws Exception {
        var copy = TestDatabase.empty().holding(parley.backup(temporary.resolve("now.zip")));
        assertEquals(parley.rows(), copy.rows());
        assertEquals(parley.rules(), copy.rules());
        assertFalse(copy.rows().get("record.change").isEmpty());
    }

    @Test
    void what_is_recorded_after_restoring_is_new_and_journaled_as_the_newest() throws Exception {
        var copy = TestDatabase.empty().holding(file);
        var ids = copy.ask("select id from record.topic");
        copy.run("insert into topic (name) values ('Recorded after restoring')");
        var id = copy.ask("select id from topic where name = 'Recorded after restoring'");
        assertFalse(ids.contains(id.get(0)));
        assertEquals(id, copy.ask("select record_id from record.change order by tx desc, id desc limit 1"));
    }

    @Test
    void what_is_saved_while_the_backup_runs_is_not_in_it_by_halves() throws Exception {
        var late = unique("Recorded while the backup ran");
        try (var editor = parley.connect();
                var statement = editor.createStatement()) {
            editor.setAutoCommit(false);
            statement.execute("lock table seed_row");
            var backup = CompletableFuture.supplyAsync(() -> backupQuietly(temporary.resolve("meanwhile.zip")));
            waitUntilItWaits();
            topic(late);
            editor.rollback();
            var copy = TestDatabase.empty().holding(backup.get());
            assertEquals(List.of(), copy.ask("select id from record.topic where name = '" + late + "'"));
            assertEquals(List.of(), copy.ask("select id from record.change where new ->> 'name' = '" + late + "'"));
        }
    }

    @Test
    void an_ordinary_owner_of_a_database_backs_up_and_restores() throws Exception {
        var owned = TestDatabase.emptyOfOrdinaryOwner().holding(file);
        var again = TestDatabase.emptyOfOrdinaryOwner().holding(owned.backup(temporary.resolve("owned.zip")));
        assertEquals(owned.rows(), again.rows());
        again.restore(file, true);
        assertEquals(owned.rows(), again.rows());
        assertEquals(owned.rules(), again.rules());
    }

    @Test
    void a_backup_of_an_older_parley_is_restored_as_it_was_and_can_be_migrated_on() throws Exception {
        var older = TestDatabase.empty().migratedTo("018");
        var copy = TestDatabase.empty().holding(older.backup(temporary.resolve("older.zip")));
        assertEquals(older.rows(), copy.rows());
        assertFalse(copy.rows().containsKey("record.change"));
        assertEquals(parley.rows().keySet(), copy.migratedTo("latest").rows().keySet());
    }

    @Test
    void a_database_that_holds_something_is_replaced_only_when_that_is_said() throws Exception {
        var copy = TestDatabase.empty().holding(file);
        var backedUp = copy.rows();
        copy.run("insert into topic (name) values ('Given up')");
        copy.run("create schema later create table later.thing (id bigint)");
        var held = copy.rows();
        assertThrows(Refused.class, () -> copy.restore(file, false));
        assertEquals(held, copy.rows());
        copy.restore(file, true);
        assertEquals(backedUp, copy.rows());
    }

    @Test
    void a_restore_that_fails_changes_nothing() throws Exception {
        var broken = TestDatabase.empty().holding(file);
        broken.run("""
                set session_replication_role = replica;
                insert into record.outcome_topic (outcome_id, topic_id, position) values (987654321, 987654321, 0)
                """);
        var copy = TestDatabase.empty().holding(file);
        copy.run("insert into topic (name) values ('Still here')");
        var held = copy.rows();
        var brokenFile = broken.backup(temporary.resolve("broken.zip"));
        assertThrows(SQLException.class, () -> copy.restore(brokenFile, true));
        assertEquals(held, copy.rows());
        var empty = TestDatabase.empty();
        assertThrows(SQLException.class, () -> empty.restore(brokenFile, false));
        assertTrue(empty.rows().isEmpty());
    }

    @Test
    void a_table_that_is_none_of_parley_is_left_out_by_name() throws Exception {
        var copy = TestDatabase.empty().holding(file);
        copy.run("create table notes (words text)");
        var withNotes = copy.backup(temporary.resolve("notes.zip"));
        assertEquals(List.of("public.notes"), TestDatabase.empty().restore(withNotes, false));
    }

    @Test
    void nothing_is_restored_under_a_running_parley() throws Exception {
        var refusal = assertThrows(Refused.class, () -> parley.restore(file, true));
        assertEquals("Parley is running on this database: stop it first.", refusal.getMessage());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void only_its_owner_may_read_the_file() throws Exception {
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void a_file_that_is_there_is_replaced_only_by_force() throws Exception {
        var kept = Files.writeString(temporary.resolve("kept.zip"), "something else");
        try (var connection = parley.connect()) {
            assertThrows(Refused.class, () -> Backup.write(connection, kept, false));
            assertEquals("something else", Files.readString(kept));
            Backup.write(connection, kept, true);
        }
        BackupFile.open(kept).close();
    }

    @Test
    void an_empty_database_is_not_backed_up_and_leaves_no_file() throws Exception {
        var none = temporary.resolve("none.zip");
        assertThrows(Refused.class, () -> TestDatabase.empty().backup(none));
        try (var files = Files.list(temporary)) {
            assertFalse(files.anyMatch(f -> f.getFileName().toString().startsWith("none")));
        }
    }

    private Path backupQuietly(Path path) {
        try {
            return parley.backup(path);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void waitUntilItWaits() throws Exception {
        var waiting =
                "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like 'lock table%'";
        for (int tries = 0; parley.number(waiting) == 0; tries++) {
            assertTrue(tries < 500, "The backup never came to the locked table");
            Thread.sleep(20);
        }
    }
}
