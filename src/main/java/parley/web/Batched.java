package parley.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of a batch.
 *
 * @param dryRun whether it was only tried, and nothing written
 * @param count how many records the batch holds
 * @param items the records that were made, in the order they were sent; none where it was only tried
 */
@Schema(requiredProperties = {"dryRun", "count", "items"})
public record Batched<R>(boolean dryRun, int count, List<R> items) {}
