package parley.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Every row of a list that matches, in its order, however many: read once, from the database as it goes. To be read within a
 * transaction, or the database hands over all rows at once.
 */
public final class Selection<R> {
    private static final int ROWS_AT_A_TIME = 500;

    private final Listing listing;
    private final Sorts.Sort sort;
    private final String select;
    private final Class<R> type;

    Selection(Listing listing, Sorts.Sort sort, String select, Class<R> type) {
        this.listing = listing;
        this.sort = sort;
        this.select = select;
        this.type = type;
    }

    /** The same, as far as it meets one more condition without parameters. */
    public Selection<R> where(String condition) {
        listing.where(condition);
        return this;
    }

    /** The rows as the list shows them. */
    public void each(Consumer<R> act) {
        var ids = new ArrayList<Long>(ROWS_AT_A_TIME);
        each(listing.id(), "", Id.class, row -> {
            ids.add(row.id());
            if (ids.size() == ROWS_AT_A_TIME) {
                handOver(ids, act);
            }
        });
        handOver(ids, act);
    }

    /**
     * Columns of one's own, as records.
     *
     * @param joins what else the columns come from, joined to the table by the alias it has in the list
     */
    public <T> void each(String columns, String joins, Class<T> type, Consumer<T> act) {
        listing.all(columns, joins, sort).each(type, act);
    }

    /** The same as plain values. */
    public void values(String columns, String joins, Consumer<Object[]> act) {
        listing.all(columns, joins, sort).values(act);
    }

    /** The same as texts. */
    public void texts(String columns, String joins, Consumer<String[]> act) {
        listing.all(columns, joins, sort).texts(act);
    }

    /** Columns over all rows, a record for each group of them. */
    public <T> List<T> grouped(String columns, String group, Class<T> type) {
        return listing.grouped(columns, group).list(type);
    }

    private void handOver(List<Long> ids, Consumer<R> act) {
        listing.these(ids, select, type).forEach(act);
        ids.clear();
    }

    record Id(long id) {}
}
