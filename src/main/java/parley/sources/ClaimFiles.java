package parley.sources;

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

/** The list of claims as a file. */
@Path("/")
@Transactional
@Tag(name = "claims")
class ClaimFiles {
    private static final Table TABLE = Table.of(Kind.CLAIM, "join source s on s.id = c.source_id")
            .columns("c", "id", "version", "record", "field", "value")
            .reference("source", "s.id", "s.title")
            .column("reliability", "s.reliability")
            .columns("c", "paragraphs", "quote", "basis", "credibility", "note", "chosen", "choice_reason")
            .instants("c");

    private final ClaimQueries claims;
    private final Exports exports;

    ClaimFiles(ClaimQueries claims, Exports exports) {
        this.claims = claims;
        this.exports = exports;
    }

    @GET
    @Path("api/v1/claims.{format}")
    @Operation(operationId = "exportClaims", summary = "Every claim that matches, as a file")
    public Response forPrograms(@BeanParam FileAsked file, @BeanParam ClaimFilter filter) {
        return exports.file(file.format(), TABLE, claims.every(filter, file.sort()));
    }

    @GET
    @Path("claims.{format}")
    @Operation(hidden = true)
    public Response forPeople(@BeanParam FileAsked file, @BeanParam ClaimFilter filter) {
        return forPrograms(file, filter);
    }
}
