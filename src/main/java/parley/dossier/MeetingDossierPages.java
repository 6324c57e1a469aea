package parley.dossier;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import parley.chains.ChainQueries;
import parley.chains.Round;
import parley.meetings.MeetingDetail;
import parley.meetings.MeetingQueries;
import parley.outcomes.OutcomeQueries;
import parley.outcomes.OutcomeRow;
import parley.time.Clocks;

/** All about one meeting on one page. */
@Path("/meetings")
@Produces(MediaType.TEXT_HTML)
@Transactional
class MeetingDossierPages {
    private final MeetingQueries meetings;
    private final OutcomeQueries outcomes;
    private final ChainQueries chains;
    private final Clocks clocks;

    MeetingDossierPages(MeetingQueries meetings, OutcomeQueries outcomes, ChainQueries chains, Clocks clocks) {
        this.meetings = meetings;
        this.outcomes = outcomes;
        this.chains = chains;
        this.clocks = clocks;
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath long id) {
        var meeting = meetings.get(id);
        return Templates.meeting(meeting, outcomes.of(id), chains.around(id), clocks.today());
    }

    @CheckedTemplate(basePath = "dossier")
    static class Templates {
        static native TemplateInstance meeting(
                MeetingDetail meeting, List<OutcomeRow> outcomes, List<Round> chain, LocalDate today);
    }
}
