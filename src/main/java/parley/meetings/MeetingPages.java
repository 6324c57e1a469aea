package parley.meetings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import parley.query.Paging;
import parley.records.Kind;
import parley.records.Recorded;
import parley.records.Trash;
import parley.web.Form;
import parley.web.Forms;
import parley.web.Reply;
import parley.web.Shown;

/** Meetings for people; the page of one is in the dossier. */
@Path("/meetings")
@Produces(MediaType.TEXT_HTML)
@Transactional
class MeetingPages {
    private final MeetingQueries meetings;
    private final Forms forms;
    private final Trash trash;

    MeetingPages(MeetingQueries meetings, Forms forms, Trash trash) {
        this.meetings = meetings;
        this.forms = forms;
        this.trash = trash;
    }

    @GET
    public TemplateInstance index(
            MeetingFilter filter, Paging paging, @Context UriInfo uri, @RestHeader("HX-Request") boolean fragment) {
        var page = Shown.of(meetings.page(filter, paging), uri);
        return fragment ? Templates.index$rows(page) : Templates.index(page, filter);
    }

    @GET
    @Path("new")
    public TemplateInstance fresh() {
        return form(Form.of(MeetingForm.blank()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Void> create(Form<MeetingForm> form) {
        var meeting = forms.create(form, MeetingPages::form, values -> values.applyTo(new Meeting()));
        return Reply.see("/meetings/" + meeting.id, "Meeting recorded.");
    }

    @GET
    @Path("{id}/edit")
    public TemplateInstance edit(@RestPath long id) {
        var meeting = Recorded.get(Meeting.class, id);
        return Templates.form(Form.of(MeetingForm.of(meeting), meeting.version), id);
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Void> update(@RestPath long id, Form<MeetingForm> form) {
        var meeting = Recorded.get(Meeting.class, id);
        forms.update(
                form, f -> Templates.form(f, id), meeting, MeetingForm.of(meeting), values -> values.applyTo(meeting));
        return Reply.see("/meetings/" + id, "Meeting changed.");
    }

    @POST
    @Path("{id}/deletion")
    public RestResponse<Void> delete(@RestPath long id) {
        trash.discard(Kind.MEETING, id);
        return Reply.see("/meetings", "Meeting deleted.", "/meetings/" + id + "/restoration");
    }

    @POST
    @Path("{id}/restoration")
    public RestResponse<Void> restore(@RestPath long id) {
        trash.restore(Kind.MEETING, id);
        return Reply.see("/meetings/" + id, "Meeting restored.");
    }

    private static TemplateInstance form(Form<MeetingForm> form) {
        return Templates.form(form, null);
    }

    @CheckedTemplate(basePath = "meetings")
    static class Templates {
        static native TemplateInstance index(Shown<MeetingRow> page, MeetingFilter filter);

        static native TemplateInstance index$rows(Shown<MeetingRow> page);

        static native TemplateInstance form(Form<MeetingForm> form, Long id);
    }
}
