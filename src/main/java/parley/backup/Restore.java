package parley.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import parley.backup.BackupContents.Table;

/**
 * Puts a backup into a database: the tables as the migrations make them, every row, every sequence. All of it comes in one
 * transaction; whatever fails, the database is as it was.
 */
final class Restore {
    private final SnapshotQueries there;
    private final TargetQueries target;
    private final Migrations migrations;
    private final CopyManager copies;
    private final BackupFile file;

    private Restore(Connection connection, BackupFile file) throws SQLException {
        this.file = file;
        there = new SnapshotQueries(connection);
        target = new TargetQueries(connection);
        migrations = new Migrations(connection);
        copies = connection.unwrap(PGConnection.class).getCopyAPI();
    }

    /**
     * @param connection to the database, as a user who may make tables in it
     * @param replace whether what is there is dropped; else there must be no table
     * @return the tables in the file that are none of Parley's, which are left out
     * @throws Refused when the database is in use or not empty, or this Parley cannot read the file
     */
    static List<Table> into(Connection connection, BackupFile file, boolean replace) throws SQLException, IOException {
        var restore = new Restore(connection, file);
        restore.prepare(replace);
        var numbers = TransactionNumbers.of(connection, file.contents());
        numbers.advance();
        connection.setAutoCommit(false);
        try {
            var leftOut = restore.run(replace, numbers);
            connection.commit();
            return leftOut;
        } catch (SQLException | IOException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private void prepare(boolean replace) throws SQLException {
        target.lock();
        target.execute(SnapshotQueries.FIXED_FORMATS);
        if (target.parleyIsConnected()) throw new Refused("Parley is running on this database: stop it first.");
        if (!replace && target.hasTables()) {
            throw new Refused(
                    "This database is not empty: restore into an empty one, or add --replace to give up what it holds.");
        }
        if (!migrations.reach(file.contents().schemaVersion())) {
            throw new Refused(
                    "The backup was made by a newer Parley (its tables are of version %s): update this one first.",
                    file.contents().schemaVersion());
        }
    }

    private List<Table> run(boolean replace, TransactionNumbers numbers) throws SQLException, IOException {
        var contents = file.contents();
        if (replace) target.clear();
        migrations.migrateTo(contents.schemaVersion());
        if (!there.migrations().equals(contents.migrations())) {
            throw new Refused(
                    "The backup was made by a Parley with other tables than this one: restore it with that one.");
        }
        var made = there.tables().stream().map(Table::label).collect(Collectors.toSet());
        var own = contents.tables().stream().collect(Collectors.partitioningBy(t -> made.contains(t.label())));
        fill(own.get(true), numbers);
        for (var sequence : contents.sequences()) target.move(sequence);
        target.execute("analyze");
        return own.get(false);
    }

    /** The rows come as they are, journal included: nothing reacts to them, and only then is checked who refers to whom. */
    private void fill(List<Table> tables, TransactionNumbers numbers) throws SQLException, IOException {
        var rules = target.rules();
        for (var rule : rules) target.execute(rule.lift());
        for (var table : tables) {
            target.execute("truncate " + table.quoted());
            fill(table);
        }
        numbers.settle(tables);
        target.execute("set constraints all immediate");
        for (var rule : rules) target.execute(rule.putBack());
    }

    private void fill(Table table) throws SQLException, IOException {
        try (var rows = file.rows(table)) {
            var read = copies.copyIn(table.copy() + " from stdin (format csv, header match)", rows);
            if (read == table.rows()) return;
            throw new IOException("%s has %d rows of %d".formatted(table.label(), read, table.rows()));
        }
    }
}
