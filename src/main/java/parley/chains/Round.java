package parley.chains;

import parley.meetings.Format;
import parley.meetings.Level;
import parley.meetings.MeetingDate;
import parley.meetings.MeetingStatus;
import parley.records.Named;

/**
 * One meeting as a link of a chain.
 *
 * @param daysSince days from the end of the round before to the start of this one; null where either is not known
 * @param follows the meeting it is a follow-up of
 */
public record Round(
        long id,
        String title,
        MeetingDate date,
        MeetingStatus status,
        Format format,
        Level level,
        int outcomes,
        Integer daysSince,
        Named follows) {
    public String dateText() {
        return date == null ? "no date" : date.text();
    }
}
