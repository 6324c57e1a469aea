package parley.parties;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which posts are asked for. */
public record PostFilter(
        @Parameter(description = "Part of the title.", example = "foreign minister") @RestQuery
        String q,

        @Parameter(description = "The id of the person who holds it.") @RestQuery
        String person,

        @Parameter(description = "The id of the party it is with.") @RestQuery
        String party) {}
