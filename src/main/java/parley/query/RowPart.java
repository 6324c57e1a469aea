package parley.query;

import java.sql.ResultSet;
import java.sql.SQLException;

/** What one component of a record takes from a row: one column, or several. */
interface RowPart {
    Object read(ResultSet row, Position position) throws SQLException;

    /** Whether none of these values is known. */
    static boolean empty(Object[] values) {
        for (var value : values) {
            if (value != null) {
                return false;
            }
        }
        return true;
    }

    /** The column that is read next, counted from 1. */
    final class Position {
        private int at;

        int next() {
            return ++at;
        }
    }
}
