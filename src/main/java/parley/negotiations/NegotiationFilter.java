package parley.negotiations;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which negotiations are asked for. */
public record NegotiationFilter(
        @Parameter(description = "Part of any of its names.", example = "security") @RestQuery
        String q,

        @Parameter(description = "active, suspended or concluded; repeated: any of them.") @RestQuery
        List<String> status,

        @Parameter(description = "The id of the negotiation they are part of.") @RestQuery
        String parent) {
    public List<NegotiationStatus> statuses() {
        return List.of(NegotiationStatus.values());
    }
}
