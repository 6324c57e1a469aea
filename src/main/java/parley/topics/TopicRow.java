package parley.topics;

import java.time.Instant;
import java.util.List;
import parley.records.Named;

/** A topic as lists, its page and programs show it. */
public record TopicRow(
        long id, int version, String name, Named parent, List<String> aliases, Instant createdAt, Instant updatedAt) {}
