package parley.query;

import java.util.List;
import java.util.stream.Stream;

/**
 * The SQL that finds the ids of a page with their sort keys, in order, and how many match in all.
 *
 * @param table with its alias: {@code "meeting m"}
 * @param conditions that are looked at row by row, in the order of the list
 * @param found conditions that have an index of their own, which knows no order
 * @param begins whether it begins after {@code :after} and {@code :afterId}
 * @param counted whether it counts; else the number is null
 */
record KeysSql(
        String table, List<String> conditions, List<String> found, Sorts.Sort sort, boolean begins, boolean counted) {
    /** As many rows are read in less time than sorting all that hold a common word takes. */
    private static final int FIRST_ROWS = 2000;

    String text(int most) {
        return found.isEmpty() ? all(most) : firstOrAll(most);
    }

    /** Every condition of the list, for its {@code where}. */
    static String where(List<String> conditions, List<String> found) {
        var all = Stream.concat(conditions.stream(), found.stream()).toList();
        return all.isEmpty() ? "true" : String.join(" and ", all);
    }

    private String all(int most) {
        return """
                select %s, cast(%s as text), %s
                  from %s
                 where %s
                """.formatted(id(), sort.expression(), total(), table, where(conditions, found) + start())
                + order(sort.expression(), id(), most);
    }

    /** The first rows of the list are looked through; only where too few of them match is the index asked for all that do. */
    private String firstOrAll(int most) {
        return """
                with early as materialized (
                    select %1$s, sort_key from (select %2$s.*, %3$s as sort_key from %4$s where %5$s %6$s) %2$s where %7$s %8$s),
                late as (
                    select %1$s, %3$s as sort_key from %4$s where (select count(*) from early) < %9$d and %10$s %11$s)
                select id, cast(sort_key as text), %13$s
                  from (select * from early where (select count(*) from early) = %9$d union all select * from late) page
                 %12$s""".formatted(
                        id(),
                        alias(),
                        sort.expression(),
                        table,
                        where(conditions, List.of()) + start(),
                        order(sort.expression(), id(), FIRST_ROWS),
                        where(List.of(), found),
                        order("sort_key", id(), most),
                        most,
                        where(conditions, found) + start(),
                        order(sort.expression(), id(), most),
                        order("sort_key", "id", most),
                        total());
    }

    private String total() {
        return counted
                ? "(select count(*) from %s where %s)".formatted(table, where(conditions, found))
                : "cast(null as bigint)";
    }

    private String start() {
        return begins
                ? " and (%s, %s) %s (cast(:after as %s), :afterId)"
                        .formatted(sort.expression(), id(), sort.beyond(), sort.type())
                : "";
    }

    private String order(String key, String id, int most) {
        return "order by %s %s, %s %s limit %d".formatted(key, sort.direction(), id, sort.direction(), most);
    }

    private String alias() {
        return table.substring(table.indexOf(' ') + 1);
    }

    private String id() {
        return alias() + ".id";
    }
}
