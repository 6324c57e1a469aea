package parley.venues;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import parley.web.Label;
import parley.web.Sourced;

/** A venue as people and programs write it. */
public record VenueForm(
        @Label("Name")
        @NotBlank(message = "Enter the name of the venue.")
        @Size(max = 200, message = "Shorten the name to at most 200 characters.")
        String name,

        @Label("City") @Size(max = 200, message = "Shorten the city to at most 200 characters.")
        String city,

        @Label(value = "Country", hint = "Two capital letters, like CH.")
        @Pattern(regexp = "[A-Z]{2}", message = "Write the country as two capital letters, like CH.")
        String country,

        @Label(value = "Latitude", hint = "In degrees, south is negative: 46.2266.")
        @DecimalMin(value = "-90", message = "A latitude lies between -90 and 90.")
        @DecimalMax(value = "90", message = "A latitude lies between -90 and 90.")
        Double latitude,

        @Label(value = "Longitude", hint = "In degrees, west is negative: 6.1404.")
        @DecimalMin(value = "-180", message = "A longitude lies between -180 and 180.")
        @DecimalMax(value = "180", message = "A longitude lies between -180 and 180.")
        Double longitude,

        @Label("Precision") Precision precision,

        @Label(value = "Other names", hint = "One a line.")
        List<
                        @NotNull(message = "A name is empty.")
                        @Size(max = 200, message = "Shorten each name to at most 200 characters.") String>
                aliases)
        implements Sourced {
    public static VenueForm blank() {
        return new VenueForm(null, null, null, null, null, Precision.SITE, List.of());
    }

    public static VenueForm of(Venue venue) {
        return new VenueForm(
                venue.name, venue.city, venue.country, venue.latitude, venue.longitude, venue.precision, venue.aliases);
    }

    public Venue applyTo(Venue venue) {
        venue.name = name;
        venue.city = city;
        venue.country = country;
        venue.latitude = latitude;
        venue.longitude = longitude;
        venue.precision = precision == null ? Precision.SITE : precision;
        venue.aliases = aliases == null ? List.of() : aliases;
        return venue;
    }
}
