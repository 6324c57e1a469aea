package parley.trash;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import parley.records.Trash;

/** What was deleted, each with a way back. */
@Path("/trash")
@Produces(MediaType.TEXT_HTML)
@Transactional
class TrashPages {
    private final Trash trash;

    TrashPages(Trash trash) {
        this.trash = trash;
    }

    @GET
    public TemplateInstance index() {
        return Templates.index(trash.items());
    }

    @CheckedTemplate(basePath = "trash")
    static class Templates {
        static native TemplateInstance index(List<Trash.Item> items);
    }
}
