package parley.venues;

import java.time.Instant;
import java.util.List;

/**
 * A venue as lists, its page and programs show it.
 *
 * @param country ISO 3166-1 alpha-2
 * @param countryName the common English name of the country
 * @param latitude degrees, south negative
 * @param longitude degrees, west negative
 */
public record VenueRow(
        long id,
        int version,
        String name,
        String city,
        String country,
        String countryName,
        Double latitude,
        Double longitude,
        Precision precision,
        List<String> aliases,
        Instant createdAt,
        Instant updatedAt) {
    public boolean located() {
        return latitude != null;
    }
}
