package parley.records;

import java.util.List;

/** Who can show records of a kind in full where another record only names them. */
public interface Expandable {
    Kind kind();

    /** The rows of the records with these ids, as lists show them, in this order; those that are not there are left out. */
    List<? extends Record> rows(List<Long> ids);
}
