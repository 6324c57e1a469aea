package parley.positions;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Positions for programs. */
@Path("/api/v1/positions")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@Tag(name = "positions", description = "Where parties stand on topics, derived from statements with a stance.")
class PositionApi {
    private final PositionQueries positions;

    PositionApi(PositionQueries positions) {
        this.positions = positions;
    }

    @GET
    @Operation(operationId = "listPositions", summary = "List positions")
    public List<Position> index(@BeanParam PositionFilter filter) {
        return positions.of(filter).all();
    }
}
