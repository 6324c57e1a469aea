package parley.parties;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import parley.records.Recorded;
import parley.web.Form;
import parley.web.Forms;
import parley.web.Reply;

/** Making two parties one. */
@Path("/parties/{id}/merger")
@Produces(MediaType.TEXT_HTML)
@Transactional
class MergerPages {
    private final Forms forms;
    private final Merger merger;

    MergerPages(Forms forms, Merger merger) {
        this.forms = forms;
        this.merger = merger;
    }

    @GET
    public TemplateInstance ask(@RestPath long id) {
        return page(Form.of(new MergerForm(null)), id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Void> merge(@RestPath long id, Form<MergerForm> form) {
        var from = Recorded.get(Party.class, id);
        var into = forms.create(form, f -> page(f, id), values -> merger.merge(from, values));
        return Reply.see("/parties/" + into.id, "Parties merged.");
    }

    private static TemplateInstance page(Form<MergerForm> form, long id) {
        return Templates.merger(form, Recorded.get(Party.class, id).name, id);
    }

    @CheckedTemplate(basePath = "parties")
    static class Templates {
        static native TemplateInstance merger(Form<MergerForm> form, String name, long id);
    }
}
