package parley.dossier;

import java.time.LocalDate;
import parley.records.Named;
import parley.time.FuzzyDate;

/**
 * A day that a weekday in the source's words may mean.
 *
 * @param source whose day of publication it was worked out from
 */
public record Candidate(LocalDate day, Named source, FuzzyDate published) {}
