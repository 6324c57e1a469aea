package parley.meetings;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import parley.records.Kind;
import parley.venues.VenueRow;

/** Where a meeting was, as a Place of schema.org. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LinkedPlace(
        @JsonProperty("@type") String type,
        @JsonProperty("@id") String id,
        String name,
        Address address,
        Geo geo) {
    static LinkedPlace of(VenueRow venue, String home) {
        return new LinkedPlace(
                "Place",
                home + Kind.VENUE.path(venue.id()),
                venue.name(),
                venue.city() == null && venue.country() == null
                        ? null
                        : new Address("PostalAddress", venue.city(), venue.country()),
                venue.located() ? new Geo("GeoCoordinates", venue.latitude(), venue.longitude()) : null);
    }

    /** @param addressCountry ISO 3166-1 alpha-2 */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Address(@JsonProperty("@type") String type, String addressLocality, String addressCountry) {}

    /** Degrees; south and west negative. */
    record Geo(@JsonProperty("@type") String type, Double latitude, Double longitude) {}
}
