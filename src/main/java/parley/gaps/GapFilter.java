package parley.gaps;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which gaps are asked for. */
public record GapFilter(
        @Parameter(description = "The kind; repeated: any of them.", example = "unsourced") @RestQuery
        List<String> kind,

        @Parameter(description = "The id of the negotiation; repeated: any of them.") @RestQuery
        List<String> negotiation) {
    public List<GapKind> kinds() {
        return List.of(GapKind.values());
    }
}
