package parley.journal;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

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

        @Parameter(description = "On this day or later; a date.", example = "2022-01-10") @RestQuery
        String from,

        @Parameter(description = "On this day or earlier; a date.", example = "2022-01-16") @RestQuery
        String to) {
    public List<Door> doors() {
        return List.of(Door.values());
    }

    public List<Act> acts() {
        return List.of(Act.values());
    }
}
