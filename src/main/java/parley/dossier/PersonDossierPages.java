package parley.dossier;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import parley.meetings.MeetingFilter;
import parley.meetings.MeetingQueries;
import parley.meetings.MeetingRow;
import parley.parties.PersonQueries;
import parley.parties.PersonRow;
import parley.query.Paging;
import parley.sources.Citations;
import parley.sources.Cited;
import parley.sources.ClaimedKind;
import parley.sources.RecordRef;

/** All about one person on one page: the posts held and the meetings sat at. */
@Path("/people")
@Produces(MediaType.TEXT_HTML)
@Transactional
class PersonDossierPages {
    private final Citations citations;
    private final PersonQueries people;
    private final MeetingQueries meetings;

    PersonDossierPages(PersonQueries people, MeetingQueries meetings, Citations citations) {
        this.citations = citations;
        this.people = people;
        this.meetings = meetings;
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath long id, @RestQuery String claims) {
        var person = people.get(id);
        var sat = meetings.page(MeetingFilter.ofPerson(Long.toString(id)), Paging.first());
        return Templates.person(person, sat.rows(), citations.on(RecordRef.of(ClaimedKind.PERSON, id), claims));
    }

    @CheckedTemplate(basePath = "dossier")
    static class Templates {
        static native TemplateInstance person(PersonRow person, List<MeetingRow> meetings, Cited cited);
    }
}
