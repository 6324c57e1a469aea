package parley.journal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import parley.records.Kind;
import parley.records.Names;
import parley.web.Reply;

/** What waits for another pair of eyes. */
@Path("/reviews")
@Produces(MediaType.TEXT_HTML)
@Transactional
class ReviewPages {
    private final Reviews reviews;
    private final Names names;

    ReviewPages(Reviews reviews, Names names) {
        this.reviews = reviews;
        this.names = names;
    }

    @GET
    public TemplateInstance index() {
        return Templates.index(reviews.required(), reviews.waiting());
    }

    /** @param kind as in addresses: {@code meetings} */
    @POST
    @Path("{kind}/{id}/approval")
    public RestResponse<Void> approve(@RestPath String kind, @RestPath long id) {
        var known = Kind.ofPlural(kind)
                .filter(k -> k == Kind.CLAIM || names.exists(k, id))
                .orElseThrow(NotFoundException::new);
        reviews.approve(known, id);
        return Reply.see(known.path(id), "Approved.");
    }

    @CheckedTemplate(basePath = "reviews")
    static class Templates {
        static native TemplateInstance index(boolean required, List<Reviews.Waiting> waiting);
    }
}
