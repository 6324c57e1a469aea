package parley.gaps;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The gap board: what to look for next, each a click from the field to fill. */
@Path("/gaps")
@Produces(MediaType.TEXT_HTML)
@Transactional
class GapPages {
    private final GapQueries gaps;

    GapPages(GapQueries gaps) {
        this.gaps = gaps;
    }

    @GET
    public TemplateInstance index(GapFilter filter) {
        return Templates.index(gaps.of(filter), filter);
    }

    @CheckedTemplate(basePath = "gaps")
    static class Templates {
        static native TemplateInstance index(List<Gap> gaps, GapFilter filter);
    }
}
