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
import org.jboss.resteasy.reactive.RestQuery;
import parley.meetings.MeetingFilter;
import parley.meetings.MeetingQueries;
import parley.meetings.MeetingRow;
import parley.outcomes.OutcomeQueries;
import parley.outcomes.OutcomeRow;
import parley.parties.PartyQueries;
import parley.parties.PartyRow;
import parley.parties.PostFilter;
import parley.parties.PostQueries;
import parley.parties.PostRow;
import parley.query.Paging;
import parley.sources.Citations;
import parley.sources.Cited;
import parley.sources.ClaimedKind;
import parley.sources.RecordRef;
import parley.time.Clocks;

/** All about one party on one page; a state also answers to its ISO code: {@code /parties/RU}. */
@Path("/parties")
@Produces(MediaType.TEXT_HTML)
@Transactional
class PartyDossierPages {
    private final Citations citations;
    private final PartyQueries parties;
    private final PostQueries posts;
    private final MeetingQueries meetings;
    private final OutcomeQueries outcomes;
    private final CounterpartQueries counterparts;
    private final Clocks clocks;

    PartyDossierPages(
            PartyQueries parties,
            PostQueries posts,
            MeetingQueries meetings,
            OutcomeQueries outcomes,
            CounterpartQueries counterparts,
            Clocks clocks,
            Citations citations) {
        this.citations = citations;
        this.parties = parties;
        this.posts = posts;
        this.meetings = meetings;
        this.outcomes = outcomes;
        this.counterparts = counterparts;
        this.clocks = clocks;
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath String id, @RestQuery String claims) {
        var party = parties.get(parties.id(id));
        var own = Long.toString(party.id());
        return Templates.party(
                party,
                parties.members(party.id()),
                meetings.page(MeetingFilter.ofParty(own), Paging.first()).rows(),
                counterparts.of(party.id()),
                posts.page(new PostFilter(null, null, own), Paging.first()).rows(),
                outcomes.openFor(party.id()),
                citations.on(RecordRef.of(ClaimedKind.PARTY, party.id()), claims),
                clocks.today());
    }

    @CheckedTemplate(basePath = "dossier")
    static class Templates {
        static native TemplateInstance party(
                PartyRow party,
                List<PartyRow.Member> members,
                List<MeetingRow> meetings,
                List<Counterpart> counterparts,
                List<PostRow> posts,
                List<OutcomeRow> open,
                Cited cited,
                LocalDate today);
    }
}
