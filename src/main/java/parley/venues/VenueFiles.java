package parley.venues;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import parley.exports.Exports;
import parley.exports.FileAsked;
import parley.exports.Table;
import parley.records.Kind;

/** The list of venues as a file. */
@Path("/")
@Transactional
@Tag(name = "venues")
class VenueFiles {
    private static final Table TABLE = Table.of(Kind.VENUE, "left join country c on c.code = v.country")
            .columns("v", "id", "version", "name", "city", "country")
            .column("country_name", "c.name")
            .columns("v", "latitude", "longitude", "precision")
            .column("aliases", "array_to_string(v.aliases, '; ')")
            .instants("v")
            .claimed("v");

    private final VenueQueries venues;
    private final Exports exports;

    VenueFiles(VenueQueries venues, Exports exports) {
        this.venues = venues;
        this.exports = exports;
    }

    @GET
    @Path("api/v1/venues.{format}")
    @Operation(operationId = "exportVenues", summary = "Every venue that matches, as a file")
    public Response forPrograms(@BeanParam FileAsked file, @BeanParam VenueFilter filter) {
        return exports.file(file.format(), TABLE, venues.every(filter, file.sort()));
    }

    @GET
    @Path("venues.{format}")
    @Operation(hidden = true)
    public Response forPeople(@BeanParam FileAsked file, @BeanParam VenueFilter filter) {
        return forPrograms(file, filter);
    }
}
