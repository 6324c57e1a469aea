package parley.exports;

import java.time.Instant;
import java.util.List;
import parley.records.Kind;

/**
 * A record in a feed.
 *
 * @param text what there is to say of it, a fact a line
 * @param categories its topics
 */
public record FeedEntry(
        Kind kind, long id, String title, String text, List<String> categories, Instant created, Instant updated) {}
