package parley.sources;

import java.time.Instant;
import java.time.LocalDate;
import parley.records.Named;
import parley.records.Sharing;
import parley.time.FuzzyDate;

/**
 * A source as lists, its page and programs show it.
 *
 * @param published when it was published, as an EDTF string; absent where that is not known
 * @param language a language tag (BCP 47)
 * @param upstream the source it relays
 */
public record SourceRow(
        long id,
        int version,
        String title,
        SourceKind kind,
        String publisher,
        String author,
        String url,
        FuzzyDate published,
        LocalDate retrieved,
        String language,
        Reliability reliability,
        Named upstream,
        Sharing sharing,
        Instant createdAt,
        Instant updatedAt) {}
