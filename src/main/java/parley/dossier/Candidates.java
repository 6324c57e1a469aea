package parley.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.meetings.MeetingDetail;
import parley.query.Sql;
import parley.records.Named;
import parley.time.FuzzyDate;
import parley.time.Weekday;

/** Works out which day “on Wednesday” was, from the days on which the sources of a meeting were published. */
@ApplicationScoped
public class Candidates {
    private final Sql sql;

    Candidates(Sql sql) {
        this.sql = sql;
    }

    /** None where the meeting has a date, or no words for one. */
    public List<Candidate> of(MeetingDetail meeting) {
        var date = meeting.row().date();
        if (date == null || date.edtf() != null) {
            return List.of();
        }
        return published(meeting.row().id()).stream()
                .flatMap(s -> Weekday.resolve(date.phrase(), s.published())
                        .map(day -> new Candidate(day, s.source(), s.published()))
                        .stream())
                .toList();
    }

    private List<Published> published(long meeting) {
        return sql.query("""
                        select distinct s.id, s.title, s.published_edtf, s.published_earliest, s.published_latest
                          from claim c
                          join source s on s.id = c.source_id
                         where c.meeting_id = :meeting
                           and c.deleted_at is null
                           and s.published_edtf is not null
                         order by s.id
                        """).with("meeting", meeting).list(Published.class);
    }

    record Published(Named source, FuzzyDate published) {}
}
