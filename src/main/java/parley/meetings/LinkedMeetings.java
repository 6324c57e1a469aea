package parley.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import parley.sources.CitedRecord;
import parley.sources.ClaimRow;
import parley.sources.SourceQueries;
import parley.sources.SourceRow;
import parley.venues.VenueQueries;
import parley.web.Resource;

/** Brings a meeting as linked data, with its venue and the sources cited for it. */
@ApplicationScoped
class LinkedMeetings {
    /** The media type of JSON-LD. */
    static final String TYPE = "application/ld+json";

    private final VenueQueries venues;
    private final SourceQueries sources;
    private final Resource resource;

    @Context
    UriInfo uri;

    LinkedMeetings(VenueQueries venues, SourceQueries sources, Resource resource) {
        this.venues = venues;
        this.sources = sources;
        this.resource = resource;
    }

    /** @throws NotFoundException where its venue is not there */
    RestResponse<LinkedMeeting> found(CitedRecord<MeetingDetail> meeting) {
        var row = meeting.record().row();
        var venue = row.venue() == null ? null : venues.get(row.venue().id());
        var home = uri.getBaseUri().toString().replaceAll("/$", "");
        return resource.found(
                row.version(), "ld", LinkedMeeting.of(meeting.record(), venue, cited(meeting.claims()), home));
    }

    private List<SourceRow> cited(List<ClaimRow> claims) {
        return sources.rows(claims.stream().map(c -> c.source().id()).distinct().toList());
    }
}
