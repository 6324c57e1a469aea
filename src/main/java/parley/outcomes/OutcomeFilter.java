package parley.outcomes;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which outcomes are asked for. */
public record OutcomeFilter(
        @Parameter(description = "Words of the text, in web search syntax.", example = "schedule") @RestQuery
        String q,

        @Parameter(description = "The kind; repeated: any of them.", example = "joint_statement") @RestQuery
        List<String> kind,

        @Parameter(description = "The id of the meeting that produced it; repeated: any of them.") @RestQuery
        List<String> meeting,

        @Parameter(description = "The id of a party that owes it or that it is owed to; repeated: any of them.")
        @RestQuery
        List<String> party,

        @Parameter(description = "The progress of a commitment; repeated: any of them.", example = "initiated")
        @RestQuery
        List<String> progress,

        @Parameter(description = "true: only commitments that are neither fulfilled, lapsed nor withdrawn.") @RestQuery
        String open) {
    public boolean has(List<String> values, String value) {
        return values != null && values.contains(value);
    }

    public List<OutcomeKind> kinds() {
        return List.of(OutcomeKind.values());
    }
}
