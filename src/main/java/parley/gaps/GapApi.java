package parley.gaps;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Gaps for programs. */
@Path("/api/v1/gaps")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@Tag(name = "gaps", description = "What the record cannot answer well.")
class GapApi {
    private final GapQueries gaps;

    GapApi(GapQueries gaps) {
        this.gaps = gaps;
    }

    @GET
    @Operation(operationId = "listGaps", summary = "List gaps", description = "At most 500, the worst kinds first.")
    public List<Gap> index(@BeanParam GapFilter filter) {
        return gaps.of(filter);
    }
}
