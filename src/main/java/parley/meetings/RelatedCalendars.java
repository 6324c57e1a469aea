package parley.meetings;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import parley.exports.Exports;
import parley.negotiations.NegotiationFilter;
import parley.negotiations.NegotiationQueries;
import parley.parties.PartyFilter;
import parley.parties.PartyQueries;
import parley.parties.PersonFilter;
import parley.parties.PersonQueries;
import parley.query.Listing.Condition;
import parley.records.Kind;
import parley.sources.ClaimFilter;
import parley.sources.ClaimQueries;
import parley.topics.TopicFilter;
import parley.topics.TopicQueries;
import parley.venues.VenueFilter;
import parley.venues.VenueQueries;

/** The lists of what has no days of its own, as calendars: the meetings of the records that match. */
@Path("/")
@Transactional
class RelatedCalendars {
    private final MeetingQueries meetings;
    private final NegotiationQueries negotiations;
    private final PartyQueries parties;
    private final PersonQueries people;
    private final VenueQueries venues;
    private final TopicQueries topics;
    private final ClaimQueries claims;
    private final Exports exports;

    RelatedCalendars(
            MeetingQueries meetings,
            NegotiationQueries negotiations,
            PartyQueries parties,
            PersonQueries people,
            VenueQueries venues,
            TopicQueries topics,
            ClaimQueries claims,
            Exports exports) {
        this.meetings = meetings;
        this.negotiations = negotiations;
        this.parties = parties;
        this.people = people;
        this.venues = venues;
        this.topics = topics;
        this.claims = claims;
        this.exports = exports;
    }

    @GET
    @Path("api/v1/negotiations.ics")
    @Tag(name = "negotiations")
    @Operation(operationId = "calendarNegotiations", summary = "Meetings of the negotiations that match, as a calendar")
    public Response negotiations(@BeanParam NegotiationFilter filter) {
        return calendar(Kind.NEGOTIATION, RelatedSql.NEGOTIATIONS, negotiations.condition(filter));
    }

    @GET
    @Path("api/v1/parties.ics")
    @Tag(name = "parties")
    @Operation(operationId = "calendarParties", summary = "Meetings of the parties that match, as a calendar")
    public Response parties(@BeanParam PartyFilter filter) {
        return calendar(Kind.PARTY, RelatedSql.PARTIES, parties.condition(filter));
    }

    @GET
    @Path("api/v1/people.ics")
    @Tag(name = "people")
    @Operation(operationId = "calendarPeople", summary = "Meetings of the people that match, as a calendar")
    public Response people(@BeanParam PersonFilter filter) {
        return calendar(Kind.PERSON, RelatedSql.PEOPLE, people.condition(filter));
    }

    @GET
    @Path("api/v1/venues.ics")
    @Tag(name = "venues")
    @Operation(operationId = "calendarVenues", summary = "Meetings at the venues that match, as a calendar")
    public Response venues(@BeanParam VenueFilter filter) {
        return calendar(Kind.VENUE, RelatedSql.VENUES, venues.condition(filter));
    }

    @GET
    @Path("api/v1/topics.ics")
    @Tag(name = "topics")
    @Operation(operationId = "calendarTopics", summary = "Meetings on the topics that match, as a calendar")
    public Response topics(@BeanParam TopicFilter filter) {
        return calendar(Kind.TOPIC, RelatedSql.TOPICS, topics.condition(filter));
    }

    @GET
    @Path("api/v1/claims.ics")
    @Tag(name = "claims")
    @Operation(operationId = "calendarClaims", summary = "Meetings that the claims that match are about, as a calendar")
    public Response claims(@BeanParam ClaimFilter filter) {
        return calendar(Kind.CLAIM, RelatedSql.CLAIMS, claims.condition(filter));
    }

    private Response calendar(Kind kind, String theirs, Condition condition) {
        return exports.calendar(kind, new MeetingCalendar(meetings.of(theirs, condition)));
    }
}
