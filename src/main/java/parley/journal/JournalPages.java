package parley.journal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import parley.query.Paging;
import parley.web.Reply;
import parley.web.Shown;

/** Who changed what, when, through which door; and a way back. */
@Path("/journal")
@Produces(MediaType.TEXT_HTML)
@Transactional
class JournalPages {
    private final JournalQueries journal;
    private final Reversion reversion;

    JournalPages(JournalQueries journal, Reversion reversion) {
        this.journal = journal;
        this.reversion = reversion;
    }

    @GET
    public TemplateInstance index(
            ChangeFilter filter, Paging paging, @Context UriInfo uri, @RestHeader("HX-Request") boolean fragment) {
        var page = Shown.of(journal.page(filter, paging, false), uri);
        var sets = ChangeSet.of(page.rows());
        return fragment ? Templates.index$rows(page, sets) : Templates.index(page, sets, filter);
    }

    @POST
    @Path("{id}/reversion")
    public RestResponse<Void> revert(@RestPath long id) {
        var change = journal.get(id);
        reversion.revert(change);
        return Reply.see("/journal?record=" + change.kind() + ":" + change.record(), "Taken back.");
    }

    @CheckedTemplate(basePath = "journal")
    static class Templates {
        static native TemplateInstance index(Shown<ChangeRow> page, List<ChangeSet> sets, ChangeFilter filter);

        static native TemplateInstance index$rows(Shown<ChangeRow> page, List<ChangeSet> sets);
    }
}
