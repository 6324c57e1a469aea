package parley.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import parley.backup.BackupContents.Sequence;

/** What a restore asks of the database it restores into, and does to it beside loading rows. */
record TargetQueries(Connection connection) {
    /** All that this user owns, but extensions and the schema public itself. */
    private static final String DROPS = """
            select format('drop schema if exists %I cascade', n.nspname)
              from pg_namespace n
             where n.nspname <> 'public' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
               and pg_has_role(n.nspowner, 'usage')
               and not exists (select from pg_depend d where d.objid = n.oid and d.deptype = 'e')
            union all
            select format('drop %s if exists public.%I cascade',
                          case c.relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence'
                                         when 'f' then 'foreign table' when 'c' then 'type' else 'table' end, c.relname)
              from pg_class c
             where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S', 'f', 'c')
               and pg_has_role(c.relowner, 'usage')
               and not exists (select from pg_depend d where d.objid = c.oid and d.deptype in ('e', 'i', 'a'))
            union all
            select format('drop routine if exists public.%I(%s) cascade', p.proname, pg_get_function_identity_arguments(p.oid))
              from pg_proc p
             where p.pronamespace = 'public'::regnamespace and pg_has_role(p.proowner, 'usage')
               and not exists (select from pg_depend d where d.objid = p.oid and d.deptype in ('e', 'i'))
            union all
            select format('drop type if exists public.%I cascade', t.typname)
              from pg_type t
             where t.typnamespace = 'public'::regnamespace and t.typtype in ('d', 'e', 'r') and pg_has_role(t.typowner, 'usage')
               and not exists (select from pg_depend d where d.objid = t.oid and d.deptype in ('e', 'i'))
            """;

    private static final String RULES = """
            select format('alter table %s disable trigger %I', t.tgrelid::regclass, t.tgname),
                   format('alter table %s enable %s trigger %I', t.tgrelid::regclass,
                          case t.tgenabled when 'A' then 'always' when 'R' then 'replica' end, t.tgname)
              from pg_trigger t
              join pg_class c on c.oid = t.tgrelid and c.relkind = 'r'
             where not t.tgisinternal and t.tgenabled <> 'D' and pg_has_role(c.relowner, 'usage')
            union all
            select format('alter table %s drop constraint %I', f.conrelid::regclass, f.conname),
                   format('alter table %s add constraint %I %s', f.conrelid::regclass, f.conname, pg_get_constraintdef(f.oid))
              from pg_constraint f
              join pg_class c on c.oid = f.conrelid and c.relkind = 'r'
             where f.contype = 'f' and pg_has_role(c.relowner, 'usage')
            """;

    /** One restore at a time; let go with the connection. */
    void lock() throws SQLException {
        execute("select pg_advisory_lock(hashtext('parley.restore'))");
    }

    boolean parleyIsConnected() throws SQLException {
        return holds("""
                select exists (select from pg_stat_activity
                                where datname = current_database() and application_name = 'parley')
                """);
    }

    boolean hasTables() throws SQLException {
        return !new SnapshotQueries(connection).tables().isEmpty()
                || holds("select to_regclass('flyway_schema_history') is not null");
    }

    /** Until the next transaction has this number or a higher one. Not inside of a transaction. */
    void useUpTransactions(long next) throws SQLException {
        execute("""
                do $$
                begin
                    while pg_snapshot_xmax(pg_current_snapshot()) <= '%d' loop
                        perform pg_current_xact_id();
                        commit;
                    end loop;
                end $$
                """.formatted(next));
    }

    void clear() throws SQLException {
        for (var drop : statements(DROPS)) execute(drop.get(0));
    }

    /** Triggers and foreign keys of all tables. */
    List<Rule> rules() throws SQLException {
        return statements(RULES).stream()
                .map(rule -> new Rule(rule.get(0), rule.get(1)))
                .toList();
    }

    /** Puts a sequence where it stood, if there is such a sequence. */
    void move(Sequence sequence) throws SQLException {
        try (var statement = connection.prepareStatement("select setval(to_regclass(?), ?)")) {
            statement.setString(1, sequence.quoted());
            statement.setLong(2, sequence.last());
            statement.execute();
        }
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private boolean holds(String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getBoolean(1);
        }
    }

    /** All of them before the first is run, which may change what the others are read from. */
    private List<List<String>> statements(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var lines = new ArrayList<List<String>>();
            var columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                lines.add(columns == 1 ? List.of(rows.getString(1)) : List.of(rows.getString(1), rows.getString(2)));
            }
            return lines;
        }
    }

    /** The statements that lift a rule and put it back; a foreign key that is put back is checked against every row. */
    record Rule(String lift, String putBack) {}
}
