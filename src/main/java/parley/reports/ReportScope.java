package parley.reports;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import parley.meetings.MeetingFilter;

/**
 * What a report is about.
 *
 * @param zone the days of the period are those of this zone
 * @param filter which meetings, and what hangs on them; its own days are not used
 * @param words the filter for people; null where it is of everything
 */
public record ReportScope(Period period, ZoneId zone, MeetingFilter filter, String words) {
    /** The parties it is about where it is about parties only: what these say anywhere belongs to it. */
    List<String> sides() {
        var only = ScopeFilters.text(filter).split("&");
        return Arrays.stream(only).allMatch(f -> f.startsWith("party=")) ? filter.party() : List.of();
    }
}
