package parley.meetings;

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

/** Putting a meeting off. */
@Path("/meetings/{id}/postponement")
@Produces(MediaType.TEXT_HTML)
@Transactional
class PostponementPages {
    private final Forms forms;

    PostponementPages(Forms forms) {
        this.forms = forms;
    }

    @GET
    public TemplateInstance ask(@RestPath long id) {
        return page(Form.of(PostponementForm.blank()), Recorded.get(Meeting.class, id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Void> postpone(@RestPath long id, Form<PostponementForm> form) {
        var meeting = Recorded.get(Meeting.class, id);
        forms.create(form, f -> page(f, Recorded.get(Meeting.class, id)), values -> values.applyTo(meeting));
        return Reply.see("/meetings/" + id, "Meeting postponed.");
    }

    private static TemplateInstance page(Form<PostponementForm> form, Meeting meeting) {
        return Templates.postponement(form, meeting.title, meeting.id);
    }

    @CheckedTemplate(basePath = "meetings")
    static class Templates {
        static native TemplateInstance postponement(Form<PostponementForm> form, String title, long id);
    }
}
