package parley.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.sql.Connection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journal from a server that has run for years, on one that has not. */
@QuarkusTest
class TransactionNumbersTest {
    @TempDir
    Path temporary;

    private TestDatabase copy;
    private BackupContents contents;

    @BeforeEach
    void a_copy() throws Exception {
        var file = TestDatabase.ofTheApplication().backup(temporary.resolve("parley.zip"));
        try (var backup = BackupFile.open(file)) {
            contents = backup.contents();
        }
        copy = TestDatabase.empty().holding(file);
    }

    @Test
    void a_server_a_little_behind_is_brought_past_the_journal() throws Exception {
        try (var connection = copy.connect()) {
            var next = here(connection) + 2_000;
            TransactionNumbers.of(connection, from(next)).advance();
            assertTrue(here(connection) > next);
        }
    }

    @Test
    void on_a_server_far_behind_the_changes_are_numbered_anew_in_the_same_order() throws Exception {
        copy.run("alter table record.change disable trigger user");
        copy.run(
                "update record.change set tx = cast(cast(cast(cast(tx as text) as bigint) + 4000000000 as text) as xid8)");
        var order = "select concat_ws(' ', id, dense_rank() over (order by tx)) from record.change order by tx, id";
        var before = copy.ask(order);
        try (var connection = copy.connect()) {
            var numbers = TransactionNumbers.of(connection, from(4_100_000_000L));
            numbers.advance();
            connection.setAutoCommit(false);
            numbers.settle(contents.tables());
            connection.commit();
        }
        assertEquals(before, copy.ask(order));
        assertEquals(
                0,
                copy.number("select count(*) from record.change where tx >= pg_snapshot_xmin(pg_current_snapshot())"));
    }

    private BackupContents from(long nextTransaction) {
        return new BackupContents(
                contents.format(),
                contents.formatVersion(),
                contents.madeAt(),
                contents.server(),
                nextTransaction,
                contents.migrations(),
                contents.tables(),
                contents.sequences());
    }

    private static long here(Connection connection) throws Exception {
        return new SnapshotQueries(connection).nextTransaction();
    }
}
