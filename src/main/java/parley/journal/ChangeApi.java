package parley.journal;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import parley.query.Paging;
import parley.web.Listed;
import parley.web.Problem;

/** The journal for programs, so that a copy elsewhere can follow. */
@Path("/api/v1/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "changes", description = "The journal: who changed what, and when.")
@Transactional
class ChangeApi {
    private final JournalQueries journal;

    ChangeApi(JournalQueries journal) {
        this.journal = journal;
    }

    @GET
    @Operation(
            operationId = "listChanges",
            summary = "The changes of all records, in an order in which none is ever added before one that was shown",
            description =
                    "The latest first; with since what came after a place, the oldest first: keep nextCursor, and ask with it again for"
                            + " what came meanwhile. A change is shown once nothing can come before it any more.")
    @APIResponse(responseCode = "200", description = "A page of the journal.")
    @APIResponse(
            responseCode = "400",
            description = "Not readable",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    public RestResponse<Listed<ChangeRow>> list(
            @BeanParam ChangeFilter filter, @BeanParam Paging paging, @Context UriInfo uri) {
        return uri.getQueryParameters().containsKey("since")
                ? Listed.following(journal.following(filter, paging), uri, "since")
                : Listed.of(journal.page(filter, paging, true), uri);
    }
}
