package parley.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A filtered, sorted list, read by keyset: a page deep in a million rows costs what the first one costs. The ids of the page
 * are found first, by index; what a row shows is joined to these few after.
 *
 * <p>The text that shows the rows begins with its {@code select} and reads {@code from page}, whose {@code id} it joins.
 */
public final class Listing {
    private static final Pattern NAME = Pattern.compile(":([a-zA-Z]\\w*)");

    private final Sql sql;
    private final String table;
    private final String id;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private boolean words;

    /** @param table a table and its alias: {@code "meeting m"} */
    public Listing(Sql sql, String table) {
        this.sql = sql;
        this.table = table;
        this.id = table.substring(table.indexOf(' ') + 1) + ".id";
    }

    public Listing where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** A condition with one parameter, left out where its value is null or empty: nothing was asked. */
    public Listing where(String condition, Object value) {
        if (asked(value)) {
            var name = NAME.matcher(condition);
            if (!name.find()) {
                throw new IllegalArgumentException("No parameter in " + condition);
            }
            values.put(name.group(1), value);
            conditions.add(condition);
        }
        return this;
    }

    /** What another list asks of its own rows, within a condition on these that has its place. */
    public Listing where(String condition, Condition theirs) {
        conditions.add(condition.formatted(theirs.text));
        values.putAll(theirs.values);
        return this;
    }

    /**
     * A condition on words. How many rows hold them decides how the database had better go about it: through the list in its order where
     * they are frequent, by the index of words where they are rare. So it is told which words before it plans.
     */
    public Listing whereWords(String condition, String asked) {
        words |= asked(asked);
        return where(condition, asked);
    }

    private static boolean asked(Object value) {
        return value != null && !(value instanceof Collection<?> many && many.isEmpty()) && !"".equals(value);
    }

    public <R> Page<R> page(Sorts sorts, Paging paging, String select, Class<R> type) {
        var sort = sorts.asked(paging.sort());
        var size = paging.size();
        var keysFound = keys(sort, paging, size + 1);
        var keys = keysFound.subList(0, Math.min(size, keysFound.size()));
        var place = keys.isEmpty() ? paging.cursor() : keys.get(keys.size() - 1).cursor(sort);
        var next = keysFound.size() > size ? place : null;
        return new Page<>(rows(keys, select, type), next, paging.counted() ? count(keys) : null, place);
    }

    /** Every row that matches, in the order asked for; refuses a sort that there is not, and reads nothing yet. */
    public <R> Selection<R> every(Sorts sorts, String sort, String select, Class<R> type) {
        return new Selection<>(this, sorts.asked(sort), select, type);
    }

    /** Columns of every row that matches, from the table and what is joined to it. */
    Statement all(String columns, String joins, Sorts.Sort sort) {
        return query("""
                select %s
                  from %s %s
                 where %s
                 order by %s %s, %s %s""".formatted(
                        columns, table, joins, where(), sort.expression(), sort.direction(), id, sort.direction()));
    }

    /** Columns over all rows that match, one row a group. */
    Statement grouped(String columns, String group) {
        return query("select %s from %s where %s group by %s".formatted(columns, table, where(), group));
    }

    /** What rows have to meet, for a statement of one's own that has the table under the same alias. */
    public Condition condition() {
        return new Condition(where(), Map.copyOf(values));
    }

    <R> List<R> these(List<Long> ids, String select, Class<R> type) {
        return rows(sql, ids, select, type);
    }

    String id() {
        return id;
    }

    private <R> List<R> rows(List<Key> keys, String select, Class<R> type) {
        return keys.isEmpty() ? List.of() : rows(sql, keys.stream().map(Key::id).toList(), select, type);
    }

    /**
     * The rows with these ids, in this order. The ids come as a subquery, so that the database cannot count them when it plans: it
     * would make a plan of its own each time, which takes longer than to follow it.
     */
    public static <R> List<R> rows(Sql sql, List<Long> ids, String select, Class<R> type) {
        return sql.query("""
                with page(id, place) as (select * from unnest((select cast(:ids as bigint[]))) with ordinality)
                %s
                 order by page.place""".formatted(select)).with("ids", ids).list(type);
    }

    private List<Key> keys(Sorts.Sort sort, Paging paging, int most) {
        var after = Cursor.read(paging.cursor(), sort);
        var query = query(new KeysSql(table, conditions, sort, after != null, paging.counted()).text(most));
        return (after == null ? query : query.with("after", after.value()).with("afterId", after.id())).list(Key.class);
    }

    /** How many match comes with the keys; without any it has to be asked for, since a cursor may point past the last one. */
    private long count(List<Key> keys) {
        return keys.isEmpty() ? count() : keys.get(0).total();
    }

    private long count() {
        return query("select count(*) from " + table + " where " + where())
                .first(Count.class)
                .map(Count::rows)
                .orElse(0L);
    }

    private Statement query(String text) {
        var query = sql.query(text).with(values);
        return words ? query.plannedForItsValues() : query;
    }

    private String where() {
        return KeysSql.where(conditions);
    }

    record Key(long id, String value, Long total) {
        String cursor(Sorts.Sort sort) {
            return new Cursor(sort.key(), value, id).text();
        }
    }

    record Count(long rows) {}

    /** @param values of the parameters that the text names */
    public record Condition(String text, Map<String, Object> values) {}
}
