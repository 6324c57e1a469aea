package parley.query;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.postgresql.PGStatement;

/**
 * One SQL statement with named parameters ({@code :name}). A list is given as an array, so {@code = any(:name)} asks for any
 * of its values; a parameter that may be null is cast in the text: {@code cast(:name as bigint)}.
 */
public final class Statement {
    private static final int ROWS_AT_A_TIME = 500;
    private static final int ALL_ROWS_AT_ONCE = 0;
    private static final int NEVER = 0;

    private final Sql sql;
    private final AgroalDataSource database;
    private final NamedText text;
    private final Map<String, Object> values = new HashMap<>();
    private boolean plannedForItsValues;

    Statement(Sql sql, AgroalDataSource database, NamedText text) {
        this.sql = sql;
        this.database = database;
        this.text = text;
    }

    public Statement with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    public Statement with(Map<String, Object> more) {
        values.putAll(more);
        return this;
    }

    /** Has the database plan it anew for these values, instead of once for any: where the best plan depends on them, as it does on words. */
    public Statement plannedForItsValues() {
        plannedForItsValues = true;
        return this;
    }

    /** All rows, each as a record of this type, filled by the position of its components. */
    public <R> List<R> list(Class<R> type) {
        var rows = new ArrayList<R>();
        each(type, rows::add, ALL_ROWS_AT_ONCE);
        return rows;
    }

    /** The first row, or empty. */
    public <R> Optional<R> first(Class<R> type) {
        return list(type).stream().findFirst();
    }

    /** Hands over the rows one by one; within a transaction the database is asked for a few hundred at a time. */
    public <R> void each(Class<R> type, Consumer<R> act) {
        each(type, act, ROWS_AT_A_TIME);
    }

    private <R> void each(Class<R> type, Consumer<R> act, int rowsAtATime) {
        var reader = sql.reader(type);
        run(statement -> {
            statement.setFetchSize(rowsAtATime);
            try (var rows = statement.executeQuery()) {
                handOver(rows, reader, act);
            }
            return null;
        });
    }

    /** The same as plain values: numbers, booleans, texts, days, times of day and instants; null where a column is. */
    public void values(Consumer<Object[]> act) {
        cells(Cells::values, act);
    }

    /** The same as texts, the quickest of the three. */
    public void texts(Consumer<String[]> act) {
        cells(Cells::texts, act);
    }

    /** Runs a statement that changes rows and says how many. */
    public int change() {
        return run(PreparedStatement::executeUpdate);
    }

    private <T> void cells(Reading<T> reading, Consumer<T> act) {
        run(statement -> {
            statement.setFetchSize(ROWS_AT_A_TIME);
            try (var rows = statement.executeQuery()) {
                var cells = new Cells(rows);
                while (rows.next()) {
                    act.accept(reading.of(cells));
                }
            }
            return null;
        });
    }

    private static <R> void handOver(ResultSet rows, RowReader<R> reader, Consumer<R> act) throws SQLException {
        while (rows.next()) {
            act.accept(reader.read(rows));
        }
    }

    private <T> T run(Work<T> work) {
        try (var connection = database.getConnection();
                var statement = prepare(connection)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new QueryFailed(e);
        }
    }

    private PreparedStatement prepare(Connection connection) throws SQLException {
        var statement = connection.prepareStatement(text.positional());
        if (plannedForItsValues) {
            statement.unwrap(PGStatement.class).setPrepareThreshold(NEVER);
        }
        for (int i = 0; i < text.names().size(); i++) {
            set(connection, statement, i + 1, text.names().get(i));
        }
        return statement;
    }

    private void set(Connection connection, PreparedStatement statement, int at, String name) throws SQLException {
        if (!values.containsKey(name)) {
            throw new IllegalArgumentException("No value was given for :" + name);
        }
        var value = values.get(name);
        if (value instanceof Collection<?> many) {
            var type = many.stream().allMatch(Long.class::isInstance) && !many.isEmpty() ? "bigint" : "text";
            statement.setArray(at, connection.createArrayOf(type, many.toArray()));
        } else {
            statement.setObject(at, value);
        }
    }

    private interface Reading<T> {
        T of(Cells cells) throws SQLException;
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    /** The database refused the statement; the cause is its {@link SQLException}. */
    public static final class QueryFailed extends RuntimeException {
        QueryFailed(SQLException cause) {
            super(cause);
        }
    }
}
