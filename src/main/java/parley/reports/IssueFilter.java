package parley.reports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which issues are asked for. */
public record IssueFilter(
        @Parameter(description = "How far it has come; repeated: any of them.", example = "published") @RestQuery
        List<String> state,

        @Parameter(description = "The id of the definition it was made by; repeated: any of them.") @RestQuery
        List<String> definition) {
    static IssueFilter all() {
        return new IssueFilter(null, null);
    }
}
