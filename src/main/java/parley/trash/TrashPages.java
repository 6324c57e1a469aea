package parley.trash;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import parley.records.Trash;
import parley.web.Reply;

/** What was deleted, each with a way back. */
@Path("/trash")
@Produces(MediaType.TEXT_HTML)
@Transactional
class TrashPages {
    private static final int DAYS = 30;

    private final Trash trash;

    TrashPages(Trash trash) {
        this.trash = trash;
    }

    @GET
    public TemplateInstance index() {
        return Templates.index(trash.items());
    }

    /** Deletes for good what nobody has brought back for thirty days. */
    @POST
    @Path("emptying")
    public RestResponse<Void> empty() {
        var gone = trash.empty(DAYS);
        return Reply.see(
                "/trash", gone == 1 ? "One record is deleted for good." : gone + " records are deleted for good.");
    }

    @CheckedTemplate(basePath = "trash")
    static class Templates {
        static native TemplateInstance index(List<Trash.Item> items);
    }
}
