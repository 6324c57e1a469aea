package parley.sources;

import java.util.Map;
import java.util.Optional;
import parley.records.Kind;
import parley.records.Recorded;

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

    /** Whether an entity is such a record. */
    default boolean is(Recorded record) {
        return false;
    }

    /** The rows of a record's form that are claimed as records of their own, by the names they have in the form. */
    default Map<String, RecordRef> rows(Recorded record) {
        return Map.of();
    }

    /** The page that shows a record; null where there is no such record. */
    default String path(long id) {
        return Kind.ofWord(kind().word()).orElseThrow().path(id);
    }

    /** Lets a field of a record take a value, written as in its form; refuses what the form would refuse. */
    void take(long id, String field, String value);
}
