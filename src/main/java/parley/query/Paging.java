package parley.query;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Which page of a list is asked for. Kept as text, as it came, so that what does not fit can be answered with a sentence.
 */
public record Paging(
        @Parameter(description = "How many items a page has: 1 to 200, 25 unless told.", example = "25") @RestQuery
        String limit,

        @Parameter(description = "Where the page begins: the nextCursor of the page before.") @RestQuery
        String cursor,

        @Parameter(description = "The key to sort by; a minus before it sorts downwards.") @RestQuery
        String sort,

        @Parameter(description = "true adds the number of all items that match.") @RestQuery
        String total) {
    private static final int USUAL = 25;
    private static final int MOST = 200;

    /** The first page in the usual order, for a section of another page. */
    public static Paging first() {
        return new Paging(null, null, null, null);
    }

    /** The first rows in an order, for a section of another page. */
    public static Paging first(int rows, String sort) {
        return new Paging(Integer.toString(rows), null, sort, null);
    }

    /** The same page of the list in another order, from another place. */
    public Paging from(String place, String order) {
        return new Paging(limit, place, order, total);
    }

    int size() {
        if (limit == null || limit.isBlank()) {
            return USUAL;
        }
        if (!limit.matches("\\d{1,3}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > MOST) {
            throw new BadParameter("limit", "limit is a whole number from 1 to " + MOST + ".");
        }
        return Integer.parseInt(limit);
    }

    boolean counted() {
        return Asked.flag("total", total);
    }
}
