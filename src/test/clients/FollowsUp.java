import java.net.URI;
import parley.client.ApiClient;
import parley.client.ApiException;
import parley.client.api.MeetingsApi;
import parley.client.model.DateForm;
import parley.client.model.MeetingPatch;
import parley.client.model.MeetingStatus;

/** A program that somebody writes on top of the generated client. */
public class FollowsUp {
    private final MeetingsApi meetings;

    FollowsUp(String address, String token) {
        var client = new ApiClient();
        client.updateBaseUri(URI.create(address).toString());
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
        meetings = new MeetingsApi(client);
    }

    /** Records the next meeting after one, reads it back, then takes its duration away again. */
    public static String main(String address, String token, long before) throws ApiException {
        return new FollowsUp(address, token).after(before);
    }

    private String after(long before) throws ApiException {
        var wanted = new MeetingPatch()
                .title("Recorded by a generated client")
                .status(MeetingStatus.SCHEDULED)
                .date(new DateForm().edtf("2031-03"))
                .durationMinutes(90);
        var made = meetings.followUpMeeting(before, wanted, null);
        var version = meetings.getMeetingWithHttpInfo(made.getId(), null, null, null, null)
                .getHeaders()
                .get("etag")
                .get(0);
        meetings.changeMeeting(made.getId(), new MeetingPatch().durationMinutes(null), version);
        var read = meetings.getMeeting(made.getId(), null, null, null, null);
        return read.getTitle() + ", " + read.getStatus() + ", " + read.getDate().getEdtf() + ", after "
                + read.getLinks().get(0).getMeeting().getId() + ", with "
                + read.getParticipations().get(0).getParty().getName() + ", " + read.getDurationMinutes();
    }
}
