package parley.accounts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

/** Signing in and out. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Transactional
class SignInPages {
    private static final String WRONG = "The user name or the password is wrong.";

    private final SignIn signIn;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Looking looking;
    private final boolean sso;

    SignInPages(
            SignIn signIn,
            Sessions sessions,
            SessionCookie cookie,
            Looking looking,
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean sso) {
        this.sso = sso;
        this.signIn = signIn;
        this.sessions = sessions;
        this.cookie = cookie;
        this.looking = looking;
    }

    /** @param to the page to go on to; one of ours, or it is forgotten */
    @GET
    @Path("sign-in")
    public TemplateInstance form(@RestQuery String to) {
        return Templates.form("", own(to), null, sso);
    }

    /** A new session each time, whatever cookie came along: one that somebody else has planted is worth nothing. */
    @POST
    @Path("sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signIn(
            @RestForm String username,
            @RestForm String password,
            @RestForm String to,
            @RestHeader("User-Agent") String agent,
            HttpServerRequest request) {
        var name = username == null ? "" : username;
        var answer = signIn.attempt(
                name,
                password == null ? "" : password,
                request.remoteAddress().hostAddress(),
                agent == null ? "" : agent);
        if (answer.secret().isPresent()) {
            leave();
            return Response.seeOther(URI.create(own(to)))
                    .cookie(cookie.holding(answer.secret().get(), request))
                    .build();
        }
        return refused(name, own(to), answer.pause());
    }

    @POST
    @Path("sign-out")
    public Response signOut(HttpServerRequest request) {
        leave();
        return Response.seeOther(URI.create("/sign-in"))
                .cookie(cookie.empty(request))
                .build();
    }

    private void leave() {
        var viewer = looking.viewer();
        if (viewer != null && viewer.session() != null) {
            sessions.end(viewer.account(), viewer.session());
        }
    }

    private Response refused(String username, String to, Duration pause) {
        var tooMany = !pause.isZero();
        var message = tooMany ? "Too many wrong passwords. Wait " + words(pause) + ", then try again." : WRONG;
        var response = Response.status(tooMany ? 429 : 401).entity(Templates.form(username, to, message, sso));
        if (tooMany) {
            response.header("Retry-After", pause.toSeconds() + 1);
        }
        return response.build();
    }

    private static String words(Duration pause) {
        var seconds = pause.toSeconds() + 1;
        return seconds < 60 ? seconds + (seconds == 1 ? " second" : " seconds") : (seconds + 59) / 60 + " minutes";
    }

    /** A path of ours, and never another site: no second slash, no backslash, nothing that is not plain. */
    private static String own(String to) {
        return to != null && to.matches("/([A-Za-z0-9?][!-\\[\\]-~]*)?") ? to : "/";
    }

    @CheckedTemplate(basePath = "signin")
    static class Templates {
        static native TemplateInstance form(String username, String to, String message, boolean sso);
    }
}
