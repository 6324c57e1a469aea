package parley.topics;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which topics are asked for. */
public record TopicFilter(
        @Parameter(description = "Part of any of its names.", example = "missile") @RestQuery
        String q,

        @Parameter(description = "The id of the topic they are part of.") @RestQuery
        String parent) {}
