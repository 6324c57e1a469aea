package parley.chains;

import parley.outcomes.Agreement;
import parley.records.Named;
import parley.time.FuzzyDate;

/**
 * An announced next meeting that nobody has recorded yet.
 *
 * @param outcome the id of the outcome that announced it
 * @param date of the meeting that produced the outcome
 * @param daysAgo how long that was before the day asked for; null where the meeting has no last day
 */
public record Promise(long outcome, Named meeting, FuzzyDate date, Integer daysAgo, Agreement agreement, String text) {}
