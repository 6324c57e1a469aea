package parley.search;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import parley.query.BadParameter;

/** Search for programs. */
@Path("/api/v1/search")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@Tag(name = "search", description = "Records of every kind by names and words.")
class SearchApi {
    private final SearchQueries search;

    SearchApi(SearchQueries search) {
        this.search = search;
    }

    @GET
    @Operation(
            operationId = "search",
            summary = "Search all records",
            description =
                    "At most twenty of each kind, the closest first: by names, as roughly as they are remembered, and by the words of their"
                            + " texts. All that have a word are in the list of their kind, with q.")
    public List<Hit> search(@BeanParam SearchFilter filter) {
        if (filter.blank()) {
            throw new BadParameter("q", "Say in q what to search for.");
        }
        return search.of(filter);
    }
}
