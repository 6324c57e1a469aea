package parley.parties;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import parley.query.Paging;
import parley.records.Kind;
import parley.records.Recorded;
import parley.records.Trash;
import parley.web.Form;
import parley.web.Forms;
import parley.web.Reply;
import parley.web.Shown;

/** People for people; the page of one is in the dossier. */
@Path("/people")
@Produces(MediaType.TEXT_HTML)
@Transactional
class PersonPages {
    private final PersonQueries people;
    private final Forms forms;
    private final Trash trash;

    PersonPages(PersonQueries people, Forms forms, Trash trash) {
        this.people = people;
        this.forms = forms;
        this.trash = trash;
    }

    @GET
    public TemplateInstance index(
            PersonFilter filter, Paging paging, @Context UriInfo uri, @RestHeader("HX-Request") boolean fragment) {
        var page = Shown.of(people.page(filter, paging), uri);
        return fragment ? Templates.index$rows(page) : Templates.index(page, filter);
    }

    @GET
    @Path("new")
    public TemplateInstance fresh() {
        return form(Form.of(PersonForm.blank()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Void> create(Form<PersonForm> form) {
        var person = forms.create(form, PersonPages::form, values -> values.applyTo(new Person()));
        return Reply.see("/people/" + person.id, "Person recorded.");
    }

    @GET
    @Path("{id}/edit")
    public TemplateInstance edit(@RestPath long id) {
        var person = Recorded.get(Person.class, id);
        return Templates.form(Form.of(PersonForm.of(person), person.version), id);
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Void> update(@RestPath long id, Form<PersonForm> form) {
        var person = Recorded.get(Person.class, id);
        forms.update(form, f -> Templates.form(f, id), person, PersonForm.of(person), values -> values.applyTo(person));
        return Reply.see("/people/" + id, "Person changed.");
    }

    @POST
    @Path("{id}/deletion")
    public RestResponse<Void> delete(@RestPath long id) {
        trash.discard(Kind.PERSON, id);
        return Reply.see("/people", "Person deleted.", "/people/" + id + "/restoration");
    }

    @POST
    @Path("{id}/restoration")
    public RestResponse<Void> restore(@RestPath long id) {
        trash.restore(Kind.PERSON, id);
        return Reply.see("/people/" + id, "Person restored.");
    }

    private static TemplateInstance form(Form<PersonForm> form) {
        return Templates.form(form, null);
    }

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance index(Shown<PersonRow> page, PersonFilter filter);

        static native TemplateInstance index$rows(Shown<PersonRow> page);

        static native TemplateInstance form(Form<PersonForm> form, Long id);
    }
}
