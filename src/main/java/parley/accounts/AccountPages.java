package parley.accounts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import parley.records.Recorded;
import parley.web.Form;
import parley.web.Forms;
import parley.web.Reply;

/** One's own account: password, sessions, tokens. */
@Path("/account")
@Produces(MediaType.TEXT_HTML)
@Transactional
class AccountPages {
    private final Looking looking;
    private final Sessions sessions;
    private final Tokens tokens;
    private final Forms forms;

    AccountPages(Looking looking, Sessions sessions, Tokens tokens, Forms forms) {
        this.looking = looking;
        this.sessions = sessions;
        this.tokens = tokens;
        this.forms = forms;
    }

    @GET
    public TemplateInstance show() {
        return page(Form.of(PasswordForm.blank()), Form.of(TokenForm.blank()), null);
    }

    /** All other sessions end: who knew the old password is out. */
    @POST
    @Path("password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Void> password(Form<PasswordForm> form) {
        var viewer = looking.viewer();
        Account account = Recorded.get(Account.class, viewer.account());
        forms.create(form, f -> page(f, Form.of(TokenForm.blank()), null), values -> values.applyTo(account));
        sessions.endOthers(viewer.account(), viewer.session());
        return Reply.see("/account", "Password changed; all other sessions have ended.");
    }

    @POST
    @Path("sessions/{id}/end")
    public RestResponse<Void> end(@RestPath long id) {
        sessions.end(looking.viewer().account(), id);
        return Reply.see("/account", "Session ended.");
    }

    /** Answers the page with the token on it: it is shown this once. */
    @POST
    @Path("tokens")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance token(Form<TokenForm> form) {
        var token = forms.made(
                form,
                f -> page(Form.of(PasswordForm.blank()), f, null),
                values -> tokens.make(looking.viewer().account(), values));
        return page(Form.of(PasswordForm.blank()), Form.of(TokenForm.blank()), token);
    }

    @POST
    @Path("tokens/{id}/revocation")
    public RestResponse<Void> revoke(@RestPath long id) {
        tokens.revoke(looking.viewer().account(), id);
        return Reply.see("/account", "Token revoked.");
    }

    private TemplateInstance page(Form<PasswordForm> password, Form<TokenForm> token, String made) {
        var viewer = looking.viewer();
        var account = viewer.account();
        return Templates.show(viewer, sessions.of(account), tokens.of(account), password, token, made);
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance show(
                Viewer viewer,
                List<Sessions.Open> sessions,
                List<Tokens.Row> tokens,
                Form<PasswordForm> password,
                Form<TokenForm> token,
                String made);
    }
}
