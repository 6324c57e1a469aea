package parley.venues;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which venues are asked for. */
public record VenueFilter(
        @Parameter(description = "Part of any of its names, or of its city.", example = "palais") @RestQuery
        String q,

        @Parameter(description = "ISO 3166-1 alpha-2 code of the country; repeated: any of them.", example = "CH")
        @RestQuery
        List<String> country,

        @Parameter(description = "How closely the place is known: site, city or country.") @RestQuery
        List<String> precision) {}
