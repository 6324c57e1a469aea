package parley.query;

import java.util.List;

/**
 * The SQL that finds the ids of a page with their sort keys, in order, and how many match in all.
 *
 * @param table with its alias: {@code "meeting m"}
 * @param conditions that a row of the list meets
 * @param begins whether it begins after {@code :after} and {@code :afterId}
 * @param counted whether it counts; else the number is null
 */
record KeysSql(String table, List<String> conditions, Sorts.Sort sort, boolean begins, boolean counted) {
    String text(int most) {
        return """
                select %1$s, cast(%2$s as text), %3$s
                  from %4$s
                 where %5$s %6$s
                 order by %2$s %7$s, %1$s %7$s
                 limit %8$d""".formatted(
                        id(), sort.expression(), total(), table, where(conditions), start(), sort.direction(), most);
    }

    /** Every condition of the list, for its {@code where}. */
    static String where(List<String> conditions) {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }

    private String total() {
        return counted
                ? "(select count(*) from %s where %s)".formatted(table, where(conditions))
                : "cast(null as bigint)";
    }

    private String start() {
        return begins
                ? "and (%s, %s) %s (cast(:after as %s), :afterId)"
                        .formatted(sort.expression(), id(), sort.beyond(), sort.type())
                : "";
    }

    private String id() {
        return table.substring(table.indexOf(' ') + 1) + ".id";
    }
}
