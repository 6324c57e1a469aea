package parley.exports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import parley.query.Selection;
import parley.records.Kind;

/**
 * A list as a table, for CSV and XLSX alike: what the columns are called, and the SQL that gives their values. Codes stand as
 * they are stored, dates as EDTF with the first and the last day they can mean, references as an id with a name beside it, several
 * values of one cell separated by “; ”.
 */
public final class Table {
    private static final String NOT_STATED = "not stated";

    private final Kind kind;
    private String joins;
    private final List<Column> columns = new ArrayList<>();
    private String silent = "cast(null as text)";

    private Table(Kind kind, String joins) {
        this.kind = kind;
        this.joins = joins + "\n";
    }

    /** @param joins what the columns come from beside the table of the list, joined to its alias there */
    public static Table of(Kind kind, String joins) {
        return new Table(kind, joins);
    }

    public Table column(String name, String sql) {
        columns.add(new Column(name, sql));
        return this;
    }

    /** Columns of the table itself, called as they are there. */
    public Table columns(String alias, String... names) {
        Arrays.stream(names).forEach(n -> column(n, alias + "." + n));
        return this;
    }

    /** When the record was made and changed, in UTC. */
    public Table instants(String alias) {
        return column("created_at", "timezone('UTC', %s.created_at)".formatted(alias))
                .column("updated_at", "timezone('UTC', %s.updated_at)".formatted(alias));
    }

    /** A reference: its id, and its name beside it. */
    public Table reference(String name, String id, String called) {
        return column(name + "_id", id).column(name, called);
    }

    /** An uncertain date: EDTF, the first and the last day. */
    public Table date(String name, String prefix) {
        return column(name, prefix + "edtf")
                .column(name + "_earliest", prefix + "earliest")
                .column(name + "_latest", prefix + "latest");
    }

    /** Says “not stated” in the empty cells of fields that a source was read for and does not state. */
    public Table claimed(String alias) {
        silent = "silent.fields";
        joins += """
                left join (
                    select c.record, string_agg(c.field, ' ') fields
                      from claim c
                     where c.record like '%1$s:%%'
                       and c.basis = 'not_stated'
                       and c.deleted_at is null
                     group by c.record) silent on silent.record = '%1$s:' || %2$s.id
                """.formatted(kind.word(), alias);
        return this;
    }

    String name() {
        return kind.plural();
    }

    List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    /** Hands over the cells of each row, read from the database as it goes. */
    void values(Selection<?> rows, Consumer<Object[]> act) {
        rows.values(sql(), joins, cells -> act.accept(shown(cells)));
    }

    /** The same as texts. */
    void texts(Selection<?> rows, Consumer<String[]> act) {
        rows.texts(sql(), joins, cells -> act.accept(shown(cells)));
    }

    private String sql() {
        return columns.stream().map(Column::sql).collect(Collectors.joining(", ")) + ", " + silent;
    }

    /** Without the last cell, which names the fields that sources are silent about. */
    private <T> T[] shown(T[] cells) {
        var shown = Arrays.copyOf(cells, columns.size());
        if (cells[columns.size()] != null) {
            var fields = List.of(cells[columns.size()].toString().split(" "));
            for (int i = 0; i < shown.length; i++) {
                if (shown[i] == null && fields.contains(columns.get(i).field())) {
                    ((Object[]) shown)[i] = NOT_STATED;
                }
            }
        }
        return shown;
    }
}
