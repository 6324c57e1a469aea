package parley.sources;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * A record with all that is said of it.
 *
 * @param claims on the record and its fields, and on the seats and links that belong to it
 */
public record CitedRecord<T>(@JsonUnwrapped T record, List<ClaimRow> claims) {}
