package parley.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import parley.records.Kind;

/** The programs' door explained to the person who writes the program, with requests to paste. Rooted at /: who is rooted at /api answers for all below. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class ApiPages {
    @GET
    @Path("api")
    public TemplateInstance show(@Context UriInfo uri) {
        var records = Arrays.stream(Kind.values()).map(Kind::plural).toList();
        return Templates.index(uri.getBaseUri().toString().replaceAll("/$", ""), records);
    }

    @CheckedTemplate(basePath = "api")
    static class Templates {
        static native TemplateInstance index(String base, List<String> records);
    }
}
