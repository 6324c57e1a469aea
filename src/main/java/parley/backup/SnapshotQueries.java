package parley.backup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import parley.backup.BackupContents.Column;
import parley.backup.BackupContents.Migration;
import parley.backup.BackupContents.Sequence;
import parley.backup.BackupContents.Table;

/** Reads from the catalogue what there is to back up, so that a table added later is in the backup by itself. */
record SnapshotQueries(Connection connection) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Column>> COLUMNS = new TypeReference<>() {};

    /** What all transactions that read or write a backup begin with: one way to write each value, whatever the server prefers. */
    static final String FIXED_FORMATS = """
            set datestyle = 'ISO, YMD';
            set intervalstyle = 'postgres';
            set timezone = 'UTC';
            set bytea_output = 'hex';
            set extra_float_digits = 1;
            set row_security = off
            """;

    /** Every ordinary table but those of extensions and the list of migrations, which belongs to the database it was made in. */
    private static final String OURS = """
            c.relkind = 'r'
               and c.relpersistence <> 't'
               and n.nspname not in ('pg_catalog', 'information_schema')
               and c.oid is distinct from to_regclass('flyway_schema_history')
               and not exists (select from pg_depend d
                                where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
            """;

    /** One snapshot for all that follows in this transaction. */
    void begin() throws SQLException {
        connection.setAutoCommit(false);
        execute("set transaction isolation level repeatable read, read only");
        execute(FIXED_FORMATS);
    }

    /** The migrations that made the database; none where Parley has not been yet. */
    List<Migration> migrations() throws SQLException {
        if (one("select to_regclass('flyway_schema_history') is null", row -> row.getBoolean(1))) return List.of();
        return list("""
                select version, checksum
                  from flyway_schema_history
                 where version is not null and success
                 order by installed_rank
                """, row -> new Migration(row.getString(1), row.getObject(2, Integer.class)));
    }

    /** Without their rows counted. */
    List<Table> tables() throws SQLException {
        return list(
                """
                select n.nspname, c.relname,
                       (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod))
                                        order by a.attnum)
                          from pg_attribute a
                         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '')
                  from pg_class c
                  join pg_namespace n on n.oid = c.relnamespace
                 where %s
                 order by 1, 2
                """.formatted(OURS),
                row -> new Table(row.getString(1), row.getString(2), columns(row.getString(3)), 0));
    }

    /** Keeps anybody from changing or emptying a table before its rows were read. */
    void keep(List<Table> tables) throws SQLException {
        var names = tables.stream().map(Table::quoted).toList();
        execute("lock table " + String.join(", ", names) + " in access share mode");
    }

    long rows(Table table) throws SQLException {
        return one("select count(*) from only " + table.quoted(), row -> row.getLong(1));
    }

    /** Sequences stand outside of snapshots: read after it was taken, they are past every number in it. */
    List<Sequence> sequences() throws SQLException {
        return list("""
                select schemaname, sequencename, last_value
                  from pg_sequences
                 where last_value is not null
                 order by 1, 2
                """, row -> new Sequence(row.getString(1), row.getString(2), row.getLong(3)));
    }

    String instant() throws SQLException {
        return one(
                "select to_char(now() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')", row -> row.getString(1));
    }

    /** For people who look into the file. */
    String server() throws SQLException {
        return one("select current_setting('server_version')", row -> "PostgreSQL " + row.getString(1));
    }

    long nextTransaction() throws SQLException {
        return one("select cast(pg_snapshot_xmax(pg_current_snapshot()) as text)", row -> row.getLong(1));
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private <R> R one(String sql, Reader<R> reader) throws SQLException {
        return list(sql, reader).get(0);
    }

    private <R> List<R> list(String sql, Reader<R> reader) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var list = new ArrayList<R>();
            while (rows.next()) list.add(reader.read(rows));
            return list;
        }
    }

    private static List<Column> columns(String json) {
        try {
            return JSON.readValue(json, COLUMNS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Reader<R> {
        R read(ResultSet row) throws SQLException;
    }
}
