package parley.parties;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import parley.exports.Exports;
import parley.exports.FileAsked;
import parley.exports.Table;
import parley.records.Kind;

/** The list of people as a file. */
@Path("/")
@Transactional
@Tag(name = "people")
class PersonFiles {
    private static final Table TABLE = Table.of(Kind.PERSON, """
                      left join lateral (
                          select string_agg(cast(o.id as text), '; ' order by o.from_earliest desc nulls last, o.id desc) ids,
                                 string_agg(o.title || ', ' || y.name, '; '
                                            order by o.from_earliest desc nulls last, o.id desc) names
                            from post o
                            join party y on y.id = o.party_id
                           where o.person_id = p.id
                             and o.deleted_at is null) o on true
                    """)
            .columns("p", "id", "version", "name")
            .column("aliases", "array_to_string(p.aliases, '; ')")
            .column("post_ids", "o.ids")
            .column("posts", "o.names")
            .instants("p")
            .claimed("p");

    private final PersonQueries people;
    private final Exports exports;

    PersonFiles(PersonQueries people, Exports exports) {
        this.people = people;
        this.exports = exports;
    }

    @GET
    @Path("api/v1/people.{format}")
    @Operation(operationId = "exportPeople", summary = "Every person that matches, as a file")
    public Response forPrograms(@BeanParam FileAsked file, @BeanParam PersonFilter filter) {
        return exports.file(file.format(), TABLE, people.every(filter, file.sort()));
    }

    @GET
    @Path("people.{format}")
    @Operation(hidden = true)
    public Response forPeople(@BeanParam FileAsked file, @BeanParam PersonFilter filter) {
        return forPrograms(file, filter);
    }
}
