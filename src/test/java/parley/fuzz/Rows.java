package parley.fuzz;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the tables of the record hold, and what the journal says they hold. */
final class Rows {
    /** What the journal does not keep, or keeps no account of. */
    private static final String NOISE =
            "cast('{version,updated_at,restricted,names,haystack,search,record}' as text[])";

    private final Connection database;

    Rows(Connection database) throws SQLException {
        this.database = database;
        run("set parley.clearance = 'red'");
    }

    Instant now() throws SQLException {
        return Instant.parse(
                texts("select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')")
                        .get(0));
    }

    /** A sum over each table as it stands. */
    Map<String, String> sums() throws SQLException {
        return sums("record");
    }

    /** The same over the record as it was known at an instant, put together from the journal. */
    Map<String, String> sums(Instant at) throws SQLException {
        run("set parley.as_of = '" + at + "'");
        run("set search_path = as_of, public");
        var sums = sums("as_of");
        run("set search_path = public");
        return sums;
    }

    /** The rows that are not what the journal made of them, in a line each. */
    List<String> unlikeTheJournal() throws SQLException {
        var found = new ArrayList<String>();
        for (var table : tables()) {
            found.addAll(texts("""
                    select '%1$s ' || coalesce(j.row_key, r.row_key)
                      from (select c.row_key, jsonb_strip_nulls(jsonb_over(c.new order by c.id)) as row
                              from record.change c
                             where c.part = '%1$s'
                             group by c.row_key
                            having (array_agg(c.act order by c.id desc))[1] <> 'delete') j
                      full join (select %2$s as row_key, jsonb_strip_nulls(to_jsonb(t)) as row from record.%1$s t) r using (row_key)
                     where j.row - %3$s is distinct from r.row - %3$s
                    """.formatted(table, key(table), NOISE)));
        }
        return found;
    }

    /**
     * The records that were changed since and not deleted for good, as claims go with the seat they are on: {@code meeting 4}, with an
     * asterisk where it is in the trash, or went there with its meeting.
     */
    List<String> touchedSince(Instant then) throws SQLException {
        return texts("""
                select c.kind || ' ' || c.record_id || case when count(t.id) = 0 then '' else ' *' end
                  from record.change c
                  left join (select kind, id from trashed union select 'outcome', id from outcome where deleted_at is not null) t
                         on t.kind = c.kind and t.id = c.record_id
                 where c.at > '%s' and c.kind <> 'account'
                 group by c.kind, c.record_id
                having not bool_or(c.part = c.kind and c.act = 'delete')
                """.formatted(then));
    }

    private Map<String, String> sums(String schema) throws SQLException {
        var sums = new TreeMap<String, String>();
        for (var table : tables()) {
            sums.put(
                    table,
                    texts("""
                    select count(*) || ' ' || coalesce(md5(string_agg(cast(to_jsonb(t) - %3$s as text), '|' order by %2$s)), '')
                      from %4$s.%1$s t
                    """.formatted(table, key(table), NOISE, schema)).get(0));
        }
        return sums;
    }

    private List<String> tables() throws SQLException {
        return texts(
                "select table_name from information_schema.tables where table_schema = 'record' and table_name <> 'change'");
    }

    private String key(String table) throws SQLException {
        return texts("select row_key('record." + table + "')").get(0);
    }

    private List<String> texts(String query) throws SQLException {
        try (var statement = database.createStatement();
                var result = statement.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (result.next()) {
                texts.add(result.getString(1));
            }
            return texts;
        }
    }

    private void run(String command) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(command);
        }
    }
}
