package parley.exports;

import java.time.Instant;
import java.util.List;

/**
 * A record in a feed.
 *
 * @param path of its page
 * @param text what there is to say of it, a fact a line
 * @param categories its topics
 */
public record FeedEntry(
        String path, String title, String text, List<String> categories, Instant created, Instant updated) {}
