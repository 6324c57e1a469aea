package parley.sources;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which claims are asked for. */
public record ClaimFilter(
        @Parameter(description = "The record they are about: its kind, a colon, its id.", example = "meeting:4")
        @RestQuery
        List<String> record,

        @Parameter(description = "The field they are about; repeated: any of them.", example = "durationMinutes")
        @RestQuery
        List<String> field,

        @Parameter(description = "The id of the source; repeated: any of them.") @RestQuery
        List<String> source,

        @Parameter(description = "The basis; repeated: any of them.", example = "not_stated") @RestQuery
        List<String> basis,

        @Parameter(description = "true: only those whose value is shown; false: only the others.") @RestQuery
        String chosen) {
    public List<Basis> bases() {
        return List.of(Basis.values());
    }
}
