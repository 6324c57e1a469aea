package parley.exports;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import parley.records.Kind;
import parley.records.Sharing;
import parley.time.Span;

/**
 * Something on certain days, as a calendar shows it.
 *
 * @param days the first and the last day, both certain
 * @param start local to {@code zone}; null where it takes the whole day, or several
 * @param zone an IANA zone or an offset
 * @param minutes how long; null where that is not known
 * @param related to what came before
 */
public record CalendarEntry(
        Kind kind,
        long id,
        int version,
        String summary,
        String description,
        Status status,
        Span days,
        LocalTime start,
        String zone,
        Integer minutes,
        Place place,
        List<String> categories,
        List<Related> related,
        Sharing sharing,
        Instant created,
        Instant updated) {
    /** The words of RFC 5545. */
    public enum Status {
        TENTATIVE,
        CONFIRMED,
        CANCELLED
    }

    /** @param latitude degrees, south negative; null, as the longitude, where it is not known */
    public record Place(String name, Double latitude, Double longitude) {}

    /** An entry that this one follows ({@code PARENT}), or stands beside ({@code SIBLING}). */
    public record Related(String relation, Kind kind, long id) {}

    public boolean timed() {
        return start != null && days.from().equals(days.to());
    }
}
