package parley.negotiations;

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

/** The list of negotiations as a file. */
@Path("/")
@Transactional
@Tag(name = "negotiations")
class NegotiationFiles {
    private static final Table TABLE = Table.of(Kind.NEGOTIATION, "left join negotiation a on a.id = n.parent_id")
            .columns("n", "id", "version", "name")
            .reference("parent", "a.id", "a.name")
            .columns("n", "status", "track", "summary")
            .column("aliases", "array_to_string(n.aliases, '; ')")
            .column(
                    "meetings",
                    "(select count(*) from meeting m where m.negotiation_id = n.id and m.deleted_at is null)")
            .columns("n", "sharing")
            .instants("n")
            .claimed("n");

    private final NegotiationQueries negotiations;
    private final Exports exports;

    NegotiationFiles(NegotiationQueries negotiations, Exports exports) {
        this.negotiations = negotiations;
        this.exports = exports;
    }

    @GET
    @Path("api/v1/negotiations.{format}")
    @Operation(operationId = "exportNegotiations", summary = "Every negotiation that matches, as a file")
    public Response forPrograms(@BeanParam FileAsked file, @BeanParam NegotiationFilter filter) {
        return exports.file(file.format(), TABLE, negotiations.every(filter, file.sort()));
    }

    @GET
    @Path("negotiations.{format}")
    @Operation(hidden = true)
    public Response forPeople(@BeanParam FileAsked file, @BeanParam NegotiationFilter filter) {
        return forPrograms(file, filter);
    }
}
