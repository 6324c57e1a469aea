package parley.negotiations;

import java.time.Instant;
import java.util.List;
import parley.records.Named;
import parley.records.Sharing;

/** A negotiation as lists, its page and programs show it. */
public record NegotiationRow(
        long id,
        int version,
        String name,
        Named parent,
        NegotiationStatus status,
        Track track,
        String summary,
        List<String> aliases,
        int meetings,
        Sharing sharing,
        Instant createdAt,
        Instant updatedAt) {}
