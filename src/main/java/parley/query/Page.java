package parley.query;

import java.util.List;

/**
 * A page of a list.
 *
 * @param nextCursor where the next page begins; null on the last one
 * @param total how many rows match in all; null where nobody asked
 */
public record Page<R>(List<R> rows, String nextCursor, Long total) {
    public boolean empty() {
        return rows.isEmpty();
    }
}
