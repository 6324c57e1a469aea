package parley.meetings;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.codes.Code;
import parley.records.Named;
import parley.records.Sharing;

/**
 * A meeting as lists show it.
 *
 * @param startTime local to {@code zone}, an IANA zone
 * @param outcomeCount how many outcomes it has
 */
public record MeetingRow(
        long id,
        int version,
        String title,
        Named negotiation,
        Format format,
        MeetingStatus status,
        Occurrence occurrence,
        Level level,
        MeetingDate date,
        @JsonFormat(pattern = "HH:mm") LocalTime startTime,
        String zone,
        Integer durationMinutes,
        boolean durationApproximate,
        Place venue,
        List<Seat> participations,
        List<Named> topics,
        int outcomeCount,
        Sharing sharing,
        Instant createdAt,
        Instant updatedAt) {
    /** The parties, each once, in the order they were entered. */
    @JsonIgnore
    public Set<Side> parties() {
        var parties = new LinkedHashSet<Side>();
        participations.forEach(p -> parties.add(p.party()));
        return parties;
    }

    /** “Bilateral · Deputy minister”, as far as either is known. */
    @JsonIgnore
    public String kind() {
        return Stream.of(format, level)
                .filter(Objects::nonNull)
                .map(Code::label)
                .collect(Collectors.joining(" · "));
    }

    /** “about 4 h”, “45 min”; null where it is not known. */
    @JsonIgnore
    public String duration() {
        if (durationMinutes == null) {
            return null;
        }
        var hours = durationMinutes / 60;
        var minutes = durationMinutes % 60;
        var text = (hours > 0 ? hours + " h" : "")
                + (hours > 0 && minutes > 0 ? " " : "")
                + (minutes > 0 ? minutes + " min" : "");
        return durationApproximate ? "about " + text : text;
    }

    /** A party as a meeting shows it; {@code code} is its ISO 3166-1 code, for a state. */
    public record Side(long id, String name, String code) {}

    /** Where it was. */
    public record Place(Long id, String name, String city, String country) {}

    /**
     * Who sat there.
     *
     * @param capacity the title as it was used
     * @param post the post the person held on that day, as recorded; for want of a capacity
     */
    public record Seat(
            long id,
            Side party,
            Named person,
            Role role,
            DelegationRole delegationRole,
            String capacity,
            String post,
            Level level,
            Attendance attendance,
            Side onBehalfOf) {
        /** What the person was: as used, or else as recorded. */
        @JsonIgnore
        public String title() {
            return capacity == null ? post : capacity;
        }
    }
}
