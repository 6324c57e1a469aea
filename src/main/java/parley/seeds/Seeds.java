package parley.seeds;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import parley.meetings.Meeting;
import parley.meetings.MeetingForm;
import parley.negotiations.Negotiation;
import parley.negotiations.NegotiationForm;
import parley.outcomes.Outcome;
import parley.outcomes.OutcomeForm;
import parley.parties.Party;
import parley.parties.PartyForm;
import parley.parties.Person;
import parley.parties.PersonForm;
import parley.parties.Post;
import parley.parties.PostForm;
import parley.sources.Claim;
import parley.sources.ClaimForm;
import parley.sources.Claims;
import parley.sources.Source;
import parley.sources.SourceForm;
import parley.statements.Statement;
import parley.statements.StatementForm;
import parley.topics.Topic;
import parley.topics.TopicForm;
import parley.venues.Venue;
import parley.venues.VenueForm;

/**
 * Loads what Parley ships with when it starts: each row once, through the same forms as everything else. Which folders of
 * {@code seeds/} are loaded is the setting {@code parley.seeds}; {@code none} loads nothing.
 */
@ApplicationScoped
class Seeds {
    private static final Logger LOG = Logger.getLogger(Seeds.class);

    private final SeedLoader loader;
    private final Claims claims;
    private final List<String> folders;

    Seeds(
            SeedLoader loader,
            Claims claims,
            @ConfigProperty(name = "parley.seeds", defaultValue = "reference,article") List<String> folders) {
        this.loader = loader;
        this.claims = claims;
        this.folders = folders;
    }

    @Transactional
    void load(@Observes StartupEvent started) {
        loader.begin();
        folders.stream().filter(f -> !f.equals("none")).forEach(this::load);
        if (loader.count() > 0) {
            LOG.infof("Loaded %d seed rows", loader.count());
        }
    }

    /** In the order in which records need one another. */
    private void load(String folder) {
        loader.records(folder + "/sources", SourceForm.class, values -> values.applyTo(new Source()));
        loader.records(folder + "/topics", TopicForm.class, values -> values.applyTo(new Topic()));
        loader.records(folder + "/venues", VenueForm.class, values -> values.applyTo(new Venue()));
        loader.records(folder + "/parties", PartyForm.class, values -> values.applyTo(new Party()));
        loader.rows(
                folder + "/memberships",
                "memberOf",
                id -> Party.<Party>findById(id),
                PartyForm::of,
                PartyForm::applyTo,
                party -> party.memberOf.stream().map(m -> m.id).toList());
        loader.records(folder + "/people", PersonForm.class, values -> values.applyTo(new Person()));
        loader.records(folder + "/posts", PostForm.class, values -> values.applyTo(new Post()));
        loader.records(folder + "/negotiations", NegotiationForm.class, values -> values.applyTo(new Negotiation()));
        loader.records(folder + "/meetings", MeetingForm.class, values -> values.applyTo(new Meeting()));
        loader.rows(
                folder + "/participations",
                "participations",
                id -> Meeting.<Meeting>findById(id),
                MeetingForm::of,
                MeetingForm::applyTo,
                meeting -> meeting.participations.stream().map(p -> p.id).toList());
        loader.rows(
                folder + "/meeting_links",
                "links",
                id -> Meeting.<Meeting>findById(id),
                MeetingForm::of,
                MeetingForm::applyTo,
                meeting -> meeting.links.stream().map(l -> l.id).toList());
        loader.records(folder + "/outcomes", OutcomeForm.class, values -> values.applyTo(new Outcome()));
        loader.records(folder + "/statements", StatementForm.class, values -> values.applyTo(new Statement()));
        loader.records(folder + "/claims", ClaimForm.class, values -> claims.fill(values, new Claim()));
    }
}
