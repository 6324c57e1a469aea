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
import parley.chains.ChainQueries;
import parley.chains.Promise;
import parley.chains.Round;
import parley.negotiations.NegotiationFilter;
import parley.negotiations.NegotiationQueries;
import parley.negotiations.NegotiationRow;
import parley.outcomes.OutcomeQueries;
import parley.outcomes.OutcomeRow;
import parley.query.Paging;
import parley.sources.Citations;
import parley.sources.Cited;
import parley.sources.ClaimedKind;
import parley.sources.RecordRef;
import parley.time.Clocks;

/** One negotiation on one page: its channels, its rounds as a chain, and what was promised. */
@Path("/negotiations")
@Produces(MediaType.TEXT_HTML)
@Transactional
class NegotiationDossierPages {
    private static final int MOST = 20;

    private final Citations citations;
    private final NegotiationQueries negotiations;
    private final ChainQueries chains;
    private final OutcomeQueries outcomes;
    private final Clocks clocks;

    NegotiationDossierPages(
            NegotiationQueries negotiations,
            ChainQueries chains,
            OutcomeQueries outcomes,
            Clocks clocks,
            Citations citations) {
        this.citations = citations;
        this.negotiations = negotiations;
        this.chains = chains;
        this.outcomes = outcomes;
        this.clocks = clocks;
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath long id, @RestQuery String claims) {
        var today = clocks.today();
        var negotiation = negotiations.get(id);
        var channels = negotiations.page(new NegotiationFilter(null, null, Long.toString(id)), Paging.first());
        return Templates.negotiation(
                negotiation,
                channels.rows(),
                chains.rounds(id),
                chains.silence(id, today).orElse(null),
                chains.promised(id, today, MOST),
                outcomes.openOf(id),
                citations.on(RecordRef.of(ClaimedKind.NEGOTIATION, id), claims),
                today);
    }

    @CheckedTemplate(basePath = "dossier")
    static class Templates {
        static native TemplateInstance negotiation(
                NegotiationRow negotiation,
                List<NegotiationRow> channels,
                List<Round> rounds,
                Integer silence,
                List<Promise> promised,
                List<OutcomeRow> open,
                Cited cited,
                LocalDate today);
    }
}
