package parley.reports;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import parley.codes.Code;

/** Which issues are asked for. */
public record IssueFilter(
        @Parameter(description = "How far it has come; repeated: any of them.", example = "published") @RestQuery
        List<String> state,

        @Parameter(description = "The id of the definition it was made by; repeated: any of them.") @RestQuery
        List<String> definition) {
    static IssueFilter all() {
        return new IssueFilter(null, null);
    }

    /** Those that somebody still writes or has to approve. */
    public static IssueFilter open() {
        var open = Stream.of(IssueState.values()).filter(s -> s != IssueState.PUBLISHED);
        return new IssueFilter(open.map(Code::code).toList(), null);
    }
}
