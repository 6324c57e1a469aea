package parley.web;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Whether a batch is only tried. */
public record DryRun(
        @Parameter(description = "true runs every check and writes nothing.", example = "true") @RestQuery
        String dryRun) {}
