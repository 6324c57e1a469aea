package parley.query;

import java.sql.ResultSet;
import java.sql.SQLException;

/** What one component of a record takes from a row: one column, or several. */
interface RowPart {
    Object read(ResultSet row, Position position) throws SQLException;

    /** The column that is read next, counted from 1. */
    final class Position {
        private int at;

        int next() {
            return ++at;
        }
    }
}
