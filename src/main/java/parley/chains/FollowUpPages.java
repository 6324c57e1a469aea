package parley.chains;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import parley.meetings.FollowUp;
import parley.meetings.Meeting;
import parley.meetings.MeetingForm;
import parley.outcomes.Outcome;
import parley.outcomes.OutcomeQueries;
import parley.outcomes.OutcomeRow;
import parley.records.Recorded;
import parley.web.Form;
import parley.web.Forms;
import parley.web.Reply;

/** The next meeting, recorded from the one before: its form begins with all that stays the same. */
@Path("/meetings")
@Produces(MediaType.TEXT_HTML)
@Transactional
class FollowUpPages {
    private final OutcomeQueries outcomes;
    private final Forms forms;

    FollowUpPages(OutcomeQueries outcomes, Forms forms) {
        this.outcomes = outcomes;
        this.forms = forms;
    }

    @GET
    @Path("{id}/follow-up")
    public TemplateInstance fresh(@RestPath long id) {
        var before = Recorded.get(Meeting.class, id);
        return page(Form.of(FollowUp.of(before)), before);
    }

    /** Saves the meeting, and marks what was promised and came true at it: the ids ticked as {@code fulfils}. */
    @POST
    @Path("{id}/follow-up")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Void> create(@RestPath long id, Form<MeetingForm> form) {
        var before = Recorded.get(Meeting.class, id);
        var meeting = forms.create(form, f -> page(f, before), values -> values.applyTo(new Meeting()));
        outcomes.openBefore(id).stream()
                .filter(promised -> form.ticked("fulfils", promised.id()))
                .forEach(kept -> Recorded.get(Outcome.class, kept.id()).fulfil(meeting));
        return Reply.see("/meetings/" + meeting.id, "Follow-up recorded.");
    }

    private TemplateInstance page(Form<MeetingForm> form, Meeting before) {
        return Templates.form(form, before.id, before.title, outcomes.openBefore(before.id));
    }

    @CheckedTemplate(basePath = "chains")
    static class Templates {
        static native TemplateInstance form(Form<MeetingForm> form, Long id, String before, List<OutcomeRow> open);
    }
}
