package parley.web;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import parley.records.Kind;
import parley.records.Names;
import parley.records.Suggestion;

/** What may be meant by what somebody has begun to type into a name field; for the page's own type-ahead. */
@Path("/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
class SuggestionApi {
    private final Names names;

    SuggestionApi(Names names) {
        this.names = names;
    }

    /** Up to eight records of a kind ({@code parties}, {@code people} …), the closest first; none where nothing is typed. */
    @GET
    @Path("{kind}")
    @Operation(hidden = true)
    public List<Suggestion> suggest(@RestPath String kind, @RestQuery String q) {
        var of = Kind.ofPlural(kind).orElseThrow(NotFoundException::new);
        if (q == null || q.isBlank()) {
            return List.of();
        }
        return names.suggest(of, q);
    }
}
