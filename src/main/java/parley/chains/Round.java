package parley.chains;

import java.util.Locale;
import parley.meetings.Format;
import parley.meetings.Level;
import parley.meetings.MeetingDate;
import parley.meetings.MeetingStatus;
import parley.records.Named;

/**
 * One meeting as a link of a chain.
 *
 * @param daysSince at least so many days from the end of the round before to the start of this one; null where either is open
 * @param sure whether both are known to the day, so that it is exactly so many
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
        boolean sure,
        Named follows) {
    /** “922 days after the round before”, “at least 30 days …”; null where nothing can be said. */
    public String since() {
        if (daysSince == null || daysSince < 0) {
            return null;
        }
        var years = daysSince < 365 ? "" : String.format(Locale.ROOT, " (%.1f years)", daysSince / 365.25);
        return (sure ? "" : "at least ") + daysSince + (daysSince == 1 ? " day" : " days") + years
                + " after the round before";
    }
}
