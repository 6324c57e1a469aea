package parley.accounts;

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
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import parley.web.Form;
import parley.web.Forms;

/** Subscribing to a list: the address of its feed, with a secret of one's own in it. */
@Path("/account/feeds")
@Produces(MediaType.TEXT_HTML)
@Transactional
class FeedPages {
    private final Looking looking;
    private final Tokens tokens;
    private final Forms forms;

    @Context
    UriInfo uri;

    FeedPages(Looking looking, Tokens tokens, Forms forms) {
        this.looking = looking;
        this.tokens = tokens;
        this.forms = forms;
    }

    @GET
    @Path("new")
    public TemplateInstance fresh(@RestQuery String list, @RestQuery String query) {
        return page(Form.of(new FeedForm(null, list, query)));
    }

    /** Answers the page with the addresses on it: they are shown this once. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance make(Form<FeedForm> form) {
        var addresses = forms.made(form, FeedPages::page, this::addresses);
        return Templates.feed(form, addresses);
    }

    private List<String> addresses(FeedForm values) {
        var secret = tokens.make(looking.viewer().account(), new TokenForm(values.name(), Scope.FEED, null));
        var home = uri.getBaseUri().toString().replaceAll("/$", "");
        return (values.dated() ? List.of("ics", "atom") : List.of("atom"))
                .stream().map(format -> values.address(home, format, secret)).toList();
    }

    private static TemplateInstance page(Form<FeedForm> form) {
        return Templates.feed(form, List.of());
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance feed(Form<FeedForm> form, List<String> addresses);
    }
}
