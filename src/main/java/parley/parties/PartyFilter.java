package parley.parties;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which parties are asked for. */
public record PartyFilter(
        @Parameter(description = "Part of any of its names, or its code.", example = "osce") @RestQuery
        String q,

        @Parameter(description = "The kind of party; repeated: any of them.", example = "state") @RestQuery
        List<String> kind) {
    public List<PartyKind> kinds() {
        return List.of(PartyKind.values());
    }
}
