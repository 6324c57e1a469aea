package parley.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Which meetings are asked for. Repeated values of one parameter mean any of them, except of {@code party}: all of those must
 * have met.
 */
public record MeetingFilter(
        @Parameter(
                description = "Words of the title or summary, in web search syntax, or part of the title.",
                example = "council")
        @RestQuery
        String q,

        @Parameter(description = "The status; repeated: any of them.", example = "held") @RestQuery
        List<String> status,

        @Parameter(description = "The format; repeated: any of them.", example = "bilateral") @RestQuery
        List<String> format,

        @Parameter(description = "The level; repeated: any of them.", example = "minister") @RestQuery
        List<String> level,

        @Parameter(description = "A party by id or ISO code; repeated: all of them were there.", example = "RU")
        @RestQuery
        List<String> party,

        @Parameter(description = "The id of a person who was there; repeated: any of them.") @RestQuery
        List<String> person,

        @Parameter(description = "The id of the venue; repeated: any of them.") @RestQuery
        List<String> venue,

        @Parameter(
                description = "ISO 3166-1 alpha-2 code of the venue's country; repeated: any of them.",
                example = "CH")
        @RestQuery
        List<String> country,

        @Parameter(description = "The id of a topic on the agenda; repeated: any of them.") @RestQuery
        List<String> topic,

        @Parameter(description = "The id of the negotiation; repeated: any of them.") @RestQuery
        List<String> negotiation,

        @Parameter(description = "On this day or later; an EDTF date, as exact as you like.", example = "2022-01-10")
        @RestQuery
        String from,

        @Parameter(description = "On this day or earlier; an EDTF date, as exact as you like.", example = "2022-01-16")
        @RestQuery
        String to,

        @Parameter(description = "possible (the date may lie in the range; the usual) or certain (it surely does).")
        @RestQuery
        String match,

        @Parameter(description = "Changed at this instant or later.", example = "2022-01-14T12:00:00Z") @RestQuery
        String updatedSince) {
    public static MeetingFilter all() {
        return between(null, null);
    }

    /** The meetings that surely were between two days; either may be left open. */
    public static MeetingFilter between(LocalDate from, LocalDate to) {
        return new MeetingFilter(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Objects.toString(from, null),
                Objects.toString(to, null),
                "certain",
                null);
    }

    /** The meetings of one party. */
    public static MeetingFilter ofParty(String id) {
        return new MeetingFilter(
                null, null, null, null, List.of(id), null, null, null, null, null, null, null, null, null);
    }

    /** The meetings one person sat at. */
    public static MeetingFilter ofPerson(String id) {
        return new MeetingFilter(
                null, null, null, null, null, List.of(id), null, null, null, null, null, null, null, null);
    }

    /** The same of all days. */
    public MeetingFilter ofAllDays() {
        return new MeetingFilter(
                q,
                status,
                format,
                level,
                party,
                person,
                venue,
                country,
                topic,
                negotiation,
                null,
                null,
                null,
                updatedSince);
    }

    /** Whether anything beyond words is asked for, so that the page shows the further filters open. */
    public boolean narrow() {
        return Stream.of(status, format, level, party, person, venue, country, topic, negotiation)
                        .anyMatch(MeetingFilter::filled)
                || filled(from)
                || filled(to);
    }

    public boolean has(List<String> values, String value) {
        return values != null && values.contains(value);
    }

    private static boolean filled(List<String> values) {
        return values != null && values.stream().anyMatch(MeetingFilter::filled);
    }

    private static boolean filled(String value) {
        return value != null && !value.isBlank();
    }

    public List<MeetingStatus> statuses() {
        return List.of(MeetingStatus.values());
    }

    public List<Format> formats() {
        return List.of(Format.values());
    }

    public List<Level> levels() {
        return List.of(Level.values());
    }
}
