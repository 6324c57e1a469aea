package parley.sources;

import java.util.Optional;
import parley.records.Kind;

/**
 * A kind of record whose values can be claimed. Each feature brings one for each of its records; claims know records only by
 * this.
 */
public interface Claimed {
    ClaimedKind kind();

    /** The form whose components are the fields that can be claimed. */
    Class<? extends Record> form();

    /** The values of a record as they are now; empty where there is no such record. */
    Optional<? extends Record> values(long id);

    /** The page that shows a record; null where there is no such record. */
    default String path(long id) {
        return Kind.ofWord(kind().word()).orElseThrow().path(id);
    }

    /** Lets a field of a record take a value, written as in its form; refuses what the form would refuse. */
    void take(long id, String field, String value);
}
