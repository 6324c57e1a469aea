package parley.meetings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import parley.query.Paging;
import parley.records.Kind;
import parley.records.Recorded;
import parley.sources.Citations;
import parley.sources.CitedRecord;
import parley.sources.ClaimedKind;
import parley.sources.RecordRef;
import parley.web.Batched;
import parley.web.Batches;
import parley.web.DryRun;
import parley.web.Listed;
import parley.web.MergePatch;
import parley.web.Resource;

/** Meetings for programs. */
@Path("/api/v1/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Transactional
@Tag(name = "meetings", description = "Sittings, held or planned.")
class MeetingApi {
    private static final JsonNode NOTHING = JsonNodeFactory.instance.objectNode();

    private final MeetingQueries meetings;
    private final LinkedMeetings linked;
    private final Citations citations;
    private final Resource resource;
    private final Batches batches;

    MeetingApi(
            MeetingQueries meetings, LinkedMeetings linked, Citations citations, Resource resource, Batches batches) {
        this.meetings = meetings;
        this.linked = linked;
        this.citations = citations;
        this.resource = resource;
        this.batches = batches;
    }

    @GET
    @Operation(operationId = "listMeetings", summary = "List meetings")
    public RestResponse<Listed<MeetingRow>> index(
            @BeanParam MeetingFilter filter, @BeanParam Paging paging, @Context UriInfo uri) {
        return Listed.of(meetings.page(filter, paging), uri);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getMeeting", summary = "Get a meeting")
    public RestResponse<CitedRecord<MeetingDetail>> show(@RestPath long id) {
        var meeting = get(id);
        return resource.found(meeting.record().row().version(), meeting);
    }

    /** The same as linked data, for who asks for {@code application/ld+json}. */
    @GET
    @Path("{id}")
    @Produces(LinkedMeetings.TYPE + ";qs=0.5")
    @Operation(hidden = true)
    public RestResponse<LinkedMeeting> linked(@RestPath long id) {
        return linked.found(get(id));
    }

    @POST
    @Operation(operationId = "createMeeting", summary = "Record a meeting")
    public RestResponse<CitedRecord<MeetingDetail>> create(MeetingForm values) {
        var meeting = resource.save(values, v -> v.applyTo(new Meeting()));
        return resource.created(Kind.MEETING, meeting, get(meeting.id));
    }

    @POST
    @Path("batch")
    @Operation(operationId = "recordMeetings", summary = "Record up to 1,000 meetings, all of them or none")
    public RestResponse<Batched<MeetingRow>> createAll(List<MeetingForm> values, @BeanParam DryRun asked) {
        return batches.save(values, asked.dryRun(), v -> v.applyTo(new Meeting()), meetings::rows);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceMeeting", summary = "Replace a meeting as a whole")
    public RestResponse<CitedRecord<MeetingDetail>> replace(@RestPath long id, MeetingForm values) {
        var meeting = resource.current(Recorded.get(Meeting.class, id));
        resource.save(values, v -> v.applyTo(meeting));
        return resource.changed(meeting, get(id));
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "changeMeeting", summary = "Change some members of a meeting")
    public RestResponse<CitedRecord<MeetingDetail>> change(@RestPath long id, JsonNode patch) {
        var meeting = resource.current(Recorded.get(Meeting.class, id));
        resource.save(resource.patched(MeetingForm.of(meeting), patch), v -> v.applyTo(meeting));
        return resource.changed(meeting, get(id));
    }

    @POST
    @Path("{id}/follow-ups")
    @Consumes({MergePatch.TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "followUpMeeting",
            summary = "Record the next meeting after one",
            description =
                    "Starts from the meeting before, as the form does: its negotiation, parties, heads of delegation,"
                            + " venue and agenda, linked to it. Members of the body replace what is prefilled, null removes it.")
    public RestResponse<CitedRecord<MeetingDetail>> followUp(@RestPath long id, JsonNode patch) {
        var values = resource.patched(FollowUp.of(Recorded.get(Meeting.class, id)), patch == null ? NOTHING : patch);
        var meeting = resource.save(values, v -> v.applyTo(new Meeting()));
        return resource.created(Kind.MEETING, meeting, get(meeting.id));
    }

    @POST
    @Path("{id}/postponement")
    @Operation(
            operationId = "postponeMeeting",
            summary = "Put a meeting off",
            description = "To the date in the body, or to none that is known yet; 422 where it took place or will not.")
    public RestResponse<CitedRecord<MeetingDetail>> postpone(@RestPath long id, PostponementForm values) {
        var meeting = Recorded.get(Meeting.class, id);
        resource.save(values, v -> v.applyTo(meeting));
        return resource.changed(meeting, get(id));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteMeeting", summary = "Put a meeting in the trash")
    public RestResponse<Void> delete(@RestPath long id) {
        resource.current(Recorded.get(Meeting.class, id));
        return resource.discarded(Kind.MEETING, id);
    }

    @POST
    @Path("{id}/restoration")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "restoreMeeting", summary = "Bring a meeting back from the trash")
    public RestResponse<CitedRecord<MeetingDetail>> restore(@RestPath long id) {
        resource.restore(Kind.MEETING, id);
        return show(id);
    }

    private CitedRecord<MeetingDetail> get(long id) {
        var meeting = meetings.get(id);
        var seats = meeting.row().participations().stream().map(p -> RecordRef.of(ClaimedKind.PARTICIPATION, p.id()));
        var refs = Stream.concat(Stream.of(RecordRef.of(ClaimedKind.MEETING, id)), seats);
        return citations.with(meeting, refs.toArray(RecordRef[]::new));
    }
}
