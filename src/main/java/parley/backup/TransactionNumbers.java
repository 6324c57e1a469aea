package parley.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import parley.backup.BackupContents.Table;

/**
 * The journal numbers its changes by the transactions of the server they were made on. A younger server would take those of
 * another one for its future: programs that follow the journal would not be shown them, and would pass by what comes next. So
 * the server is brought past them, or, where that takes long, they are numbered anew in the same order.
 *
 * @param far whether the server is so many transactions behind that the numbers change
 */
record TransactionNumbers(TargetQueries target, BackupContents contents, boolean far) {
    /** About twenty seconds' worth. */
    private static final long NEAR = 5_000_000;

    static TransactionNumbers of(Connection connection, BackupContents contents) throws SQLException {
        var here = new SnapshotQueries(connection).nextTransaction();
        return new TransactionNumbers(
                new TargetQueries(connection), contents, contents.nextTransaction() - here > NEAR);
    }

    /** Before the transaction that restores. Using up numbers changes nothing else. */
    void advance() throws SQLException {
        target.useUpTransactions(far ? mostThereCanBe() : contents.nextTransaction());
    }

    /** When the rows are in and nothing yet watches over them. */
    void settle(List<Table> tables) throws SQLException {
        var numbered = numbers(tables, "select %2$s as was from %1$s");
        if (!far || numbered.isEmpty()) return;
        target.execute("""
                create temporary table renumbered on commit drop as
                select was, cast(cast(row_number() over (order by was) as text) as xid8) as now
                  from (select distinct was from (%s) as numbers) as transactions
                """.formatted(String.join(" union all ", numbered)));
        for (var line : numbers(tables, "update %1$s set %2$s = r.now from renumbered r where %2$s = r.was")) {
            target.execute(line);
        }
    }

    /** Each number stands in one row at least. */
    private long mostThereCanBe() {
        return contents.tables().stream()
                .mapToLong(t -> t.rows() * t.transactionNumbers().count())
                .sum();
    }

    private static List<String> numbers(List<Table> tables, String sql) {
        return tables.stream()
                .flatMap(t -> t.transactionNumbers().map(c -> sql.formatted(t.quoted(), c.quoted())))
                .toList();
    }
}
