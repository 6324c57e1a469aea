package parley.parties;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which people are asked for. */
public record PersonFilter(
        @Parameter(description = "Part of any of their names.", example = "ryabkov") @RestQuery
        String q,

        @Parameter(description = "The id of a party they hold or held a post with.") @RestQuery
        String party) {}
