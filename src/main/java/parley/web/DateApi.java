package parley.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import parley.time.FuzzyDate;

/** Tells how a date that somebody is typing is understood; for the page's own date fields. */
@Path("/dates")
@Produces(MediaType.APPLICATION_JSON)
class DateApi {
    /** The date as it is printed and stored, or 422 with the sentence the form would give. */
    @GET
    @Operation(hidden = true)
    public Response read(@RestQuery String text) {
        try {
            var date = FuzzyDate.read(text == null ? "" : text);
            return Response.ok(new Understood(date.text(), date.edtf(), date.earliest(), date.latest()))
                    .build();
        } catch (IllegalArgumentException e) {
            return Response.status(422).entity(new Refused(e.getMessage())).build();
        }
    }

    record Understood(String text, String edtf, LocalDate earliest, LocalDate latest) {}

    record Refused(String message) {}
}
