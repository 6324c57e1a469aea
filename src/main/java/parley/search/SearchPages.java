package parley.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import parley.records.Kind;

/** One box for everything. */
@Path("/search")
@Produces(MediaType.TEXT_HTML)
@Transactional
class SearchPages {
    private final SearchQueries search;

    SearchPages(SearchQueries search) {
        this.search = search;
    }

    @GET
    public TemplateInstance index(SearchFilter filter) {
        var hits = filter.blank() ? List.<Hit>of() : search.of(filter);
        var groups = hits.stream()
                .map(Hit::kind)
                .distinct()
                .map(kind -> new Group(Kind.ofWord(kind).orElseThrow(), of(kind, hits)))
                .toList();
        return Templates.index(filter, groups);
    }

    private static List<Hit> of(String kind, List<Hit> hits) {
        return hits.stream().filter(h -> Objects.equals(h.kind(), kind)).toList();
    }

    /** What was found of one kind. */
    public record Group(Kind kind, List<Hit> hits) {
        public String title() {
            return kind.plural().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                    + kind.plural().substring(1);
        }

        /** Whether the list of this kind is searched by the same words. */
        public boolean listed() {
            return kind != Kind.POST;
        }
    }

    @CheckedTemplate(basePath = "search")
    static class Templates {
        static native TemplateInstance index(SearchFilter filter, List<Group> groups);
    }
}
