package parley.query;

import java.util.List;

/**
 * A page of a list.
 *
 * @param nextCursor where the next page begins; null on the last one
 * @param total how many rows match in all; null where nobody asked
 * @param place the cursor behind its last row, of a list that grows at its end; of an empty page where it began, null at the beginning
 */
public record Page<R>(List<R> rows, String nextCursor, Long total, String place) {
    public boolean empty() {
        return rows.isEmpty();
    }
}
