package parley.parties;

import java.time.Instant;
import parley.records.Named;
import parley.time.FuzzyDate;

/** A post as lists, its page and programs show it; from when to when as EDTF strings. */
public record PostRow(
        long id,
        int version,
        Named person,
        String title,
        Named party,
        FuzzyDate from,
        FuzzyDate to,
        Instant createdAt,
        Instant updatedAt) {}
