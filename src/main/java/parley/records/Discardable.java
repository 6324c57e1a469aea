package parley.records;

import java.util.stream.Stream;

/** What can be put in the trash. */
public interface Discardable {
    /** The table it is in, which is also what the trash keeps it under. */
    String table();

    /** The word for one. */
    String word();

    /** Where the one with this id is shown, while it is not in the trash. */
    String path(long id);

    /** Which rows of the table one may see, in SQL. */
    String seen();

    /** Whether claims are made on it, which go with it. */
    boolean claimed();

    static Discardable of(String table) {
        return Stream.concat(Stream.of(Kind.values()), Stream.of(Paper.values()))
                .filter(kind -> kind.table().equals(table))
                .findFirst()
                .orElseThrow();
    }
}
