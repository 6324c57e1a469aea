package parley.backup;

import static parley.support.Given.unique;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** A database on the server of the tests, and all that is in it. */
record TestDatabase(String url) {

    /** The one that the application under test works on. */
    static TestDatabase ofTheApplication() {
        return new TestDatabase(ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class));
    }

    static TestDatabase empty() throws SQLException {
        var name = word("copy");
        ofTheApplication().run("create database " + name);
        return new TestDatabase(ofTheApplication().url.replaceFirst("/parley\\?", "/" + name + "?"));
    }

    /** An empty one whose owner may do nothing else on the server. */
    static TestDatabase emptyOfOrdinaryOwner() throws SQLException {
        var name = word("owned");
        ofTheApplication().run("create role " + name + " login password 'ordinary'");
        ofTheApplication().run("create database " + name + " owner " + name);
        var server = ofTheApplication().url.replaceFirst("/parley\\?.*", "/");
        return new TestDatabase(server + name + "?user=" + name + "&password=ordinary");
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url);
    }

    Path backup(Path file) throws Exception {
        try (var connection = connect()) {
            Backup.write(connection, file, true);
            return file;
        }
    }

    /** @return the tables left out */
    List<String> restore(Path file, boolean replace) throws Exception {
        try (var backup = BackupFile.open(file);
                var connection = connect()) {
            return Restore.into(connection, backup, replace).stream()
                    .map(BackupContents.Table::label)
                    .toList();
        }
    }

    TestDatabase holding(Path file) throws Exception {
        restore(file, false);
        return this;
    }

    TestDatabase migratedTo(String version) throws SQLException {
        try (var connection = connect()) {
            connection.setAutoCommit(false);
            new Migrations(connection).migrateTo(version);
            connection.commit();
            return this;
        }
    }

    void run(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column, as text. */
    List<String> ask(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var answers = new ArrayList<String>();
            while (rows.next()) answers.add(rows.getString(1));
            return answers;
        }
    }

    long number(String sql) throws SQLException {
        return Long.parseLong(ask(sql).get(0));
    }

    /** Every row of every table by the name of the table, generated columns too; the list of migrations without the day they ran. */
    Map<String, List<String>> rows() throws SQLException {
        var rows = new TreeMap<String, List<String>>();
        for (var table : ask("""
                select format('%I.%I', schemaname, tablename) from pg_tables
                 where schemaname not in ('pg_catalog', 'information_schema')
                """)) {
            var row = table.endsWith(".flyway_schema_history")
                    ? "select concat_ws(' ', version, checksum) from " + table + " where version is not null order by 1"
                    : "select cast(t as text) from " + table + " t order by 1";
            rows.put(table, ask(row));
        }
        return rows;
    }

    /** What watches over the rows, and where the sequences stand. */
    List<String> rules() throws SQLException {
        return ask("""
                select concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid), convalidated) from pg_constraint
                 where connamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
                union all
                select concat_ws(' ', tgrelid::regclass, tgname, tgenabled) from pg_trigger where not tgisinternal
                union all
                select concat_ws(' ', schemaname, sequencename, last_value) from pg_sequences
                 order by 1
                """);
    }

    private static String word(String name) {
        return unique(name).replace(' ', '_');
    }
}
