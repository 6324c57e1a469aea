package parley.dossier;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import parley.chains.ChainQueries;
import parley.chains.Round;
import parley.meetings.Meeting;
import parley.meetings.MeetingDetail;
import parley.meetings.MeetingQueries;
import parley.outcomes.OutcomeQueries;
import parley.outcomes.OutcomeRow;
import parley.records.Recorded;
import parley.sources.Citations;
import parley.sources.Cited;
import parley.sources.ClaimedKind;
import parley.sources.RecordRef;
import parley.statements.StatementQueries;
import parley.statements.StatementRow;
import parley.time.Clocks;
import parley.web.Forms;
import parley.web.Reply;

/** All about one meeting on one page. */
@Path("/meetings")
@Produces(MediaType.TEXT_HTML)
@Transactional
class MeetingDossierPages {
    private final MeetingQueries meetings;
    private final OutcomeQueries outcomes;
    private final ChainQueries chains;
    private final StatementQueries statements;
    private final Citations citations;
    private final Candidates candidates;
    private final Forms forms;
    private final Clocks clocks;

    MeetingDossierPages(
            MeetingQueries meetings,
            OutcomeQueries outcomes,
            StatementQueries statements,
            ChainQueries chains,
            Citations citations,
            Candidates candidates,
            Forms forms,
            Clocks clocks) {
        this.forms = forms;
        this.candidates = candidates;
        this.statements = statements;
        this.meetings = meetings;
        this.outcomes = outcomes;
        this.chains = chains;
        this.citations = citations;
        this.clocks = clocks;
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath long id, @RestQuery String claims) {
        var meeting = meetings.get(id);
        var results = outcomes.of(id);
        var cited = citations.on(claimed(meeting, results), claims);
        return Templates.meeting(
                meeting, candidates.of(meeting), results, statements.of(id), chains.around(id), cited, clocks.today());
    }

    /** Takes the day that a weekday in the source's words was worked out to be. */
    @POST
    @Path("{id}/computed-date")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Void> compute(@RestPath long id, @RestForm String day) {
        var candidate = candidates.of(meetings.get(id)).stream()
                .filter(c -> c.day().toString().equals(day))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var meeting = Recorded.get(Meeting.class, id);
        meeting.compute(candidate.day());
        forms.save(meeting);
        return Reply.see("/meetings/" + id, "Date taken.");
    }

    /** The records this page shows the values of. */
    private static List<RecordRef> claimed(MeetingDetail meeting, List<OutcomeRow> outcomes) {
        var seats = meeting.row().participations().stream().map(p -> RecordRef.of(ClaimedKind.PARTICIPATION, p.id()));
        var results = outcomes.stream().map(o -> RecordRef.of(ClaimedKind.OUTCOME, o.id()));
        var own = Stream.of(RecordRef.of(ClaimedKind.MEETING, meeting.row().id()));
        return Stream.of(own, seats, results).flatMap(refs -> refs).toList();
    }

    @CheckedTemplate(basePath = "dossier")
    static class Templates {
        static native TemplateInstance meeting(
                MeetingDetail meeting,
                List<Candidate> candidates,
                List<OutcomeRow> outcomes,
                List<StatementRow> statements,
                List<Round> chain,
                Cited cited,
                LocalDate today);
    }
}
