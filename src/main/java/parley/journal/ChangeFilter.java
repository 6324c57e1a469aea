package parley.journal;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import parley.query.Asked;

/** Which changes are asked for. */
public record ChangeFilter(
        @Parameter(description = "The record they belong to: its kind, a colon, its id.", example = "meeting:4")
        @RestQuery
        String record,

        @Parameter(description = "The kind of record; repeated: any of them.", example = "meeting") @RestQuery
        List<String> kind,

        @Parameter(description = "The user name of who made them.", example = "admin") @RestQuery
        String actor,

        @Parameter(description = "How they came in; repeated: any of them.", example = "api") @RestQuery
        List<String> door,

        @Parameter(description = "What was done; repeated: any of them.", example = "update") @RestQuery
        List<String> act,

        @Parameter(
                description =
                        "Follows the journal: what came after this place, the oldest first. An instant, or the nextCursor of the"
                                + " answer before, which is then always there; empty from the beginning.",
                example = "2022-01-14T12:00:00Z")
        @RestQuery
        String since,

        @Parameter(description = "On this day or later; a date.", example = "2022-01-10") @RestQuery
        String from,

        @Parameter(description = "On this day or earlier; a date.", example = "2022-01-16") @RestQuery
        String to) {
    /** The instant it is followed from; null where that is another place. */
    OffsetDateTime moment() {
        return since != null && since.contains(":") ? Asked.timestamp("since", since) : null;
    }

    public List<Door> doors() {
        return List.of(Door.values());
    }

    public List<Act> acts() {
        return List.of(Act.values());
    }
}
