package parley.positions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Who stands where, on one page. */
@Path("/positions")
@Produces(MediaType.TEXT_HTML)
@Transactional
class PositionPages {
    private final PositionQueries positions;

    PositionPages(PositionQueries positions) {
        this.positions = positions;
    }

    @GET
    public TemplateInstance index(PositionFilter filter) {
        return Templates.index(positions.of(filter));
    }

    @CheckedTemplate(basePath = "positions")
    static class Templates {
        static native TemplateInstance index(Positions positions);
    }
}
