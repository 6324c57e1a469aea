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

/** The list of parties as a file. */
@Path("/")
@Transactional
@Tag(name = "parties")
class PartyFiles {
    private static final Table TABLE = Table.of(Kind.PARTY, """
                      left join lateral (
                          select string_agg(cast(o.id as text), '; ' order by s.position, s.id) ids,
                                 string_agg(o.name, '; ' order by s.position, s.id) names
                            from membership s
                            join party o on o.id = s.organisation_id
                           where s.member_id = p.id) o on true
                    """)
            .columns("p", "id", "version", "kind", "name", "code")
            .column("aliases", "array_to_string(p.aliases, '; ')")
            .column("member_of_ids", "o.ids")
            .column("member_of", "o.names")
            .instants("p")
            .claimed("p");

    private final PartyQueries parties;
    private final Exports exports;

    PartyFiles(PartyQueries parties, Exports exports) {
        this.parties = parties;
        this.exports = exports;
    }

    @GET
    @Path("api/v1/parties.{format}")
    @Operation(operationId = "exportParties", summary = "Every party that matches, as a file")
    public Response forPrograms(@BeanParam FileAsked file, @BeanParam PartyFilter filter) {
        return exports.file(file.format(), TABLE, parties.every(filter, file.sort()));
    }

    @GET
    @Path("parties.{format}")
    @Operation(hidden = true)
    public Response forPeople(@BeanParam FileAsked file, @BeanParam PartyFilter filter) {
        return forPrograms(file, filter);
    }
}
