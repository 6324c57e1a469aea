package parley.positions;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which day's positions are asked for. */
public record PositionFilter(
        @Parameter(
                description = "As they stood in the world on this day; now, undated ones too, unless told.",
                example = "2022-01-11")
        @RestQuery
        String on,

        @Parameter(description = "Mark what changed after this day.", example = "2022-01-01") @RestQuery
        String since) {}
