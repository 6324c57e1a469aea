package parley.chains;

import parley.outcomes.Agreement;
import parley.records.Named;
import parley.time.FuzzyDate;

/**
 * An announced next meeting that nobody has recorded yet.
 *
 * @param outcome the id of the outcome that announced it
 * @param date of the meeting that produced the outcome
 */
public record Promise(long outcome, Named meeting, FuzzyDate date, Agreement agreement, String text) {}
