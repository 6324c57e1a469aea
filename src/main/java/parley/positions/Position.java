package parley.positions;

import parley.meetings.MeetingDate;
import parley.records.Named;
import parley.statements.Stance;

/**
 * Where a party stands on a topic, by the latest statement with a stance.
 *
 * @param statement the id of the statement it rests on
 * @param before the stance it had on the day changes are counted from; absent where it had none, or nobody asked
 * @param changed whether it is another than on that day
 */
public record Position(
        Named party, Named topic, Stance stance, long statement, MeetingDate date, Stance before, boolean changed) {}
