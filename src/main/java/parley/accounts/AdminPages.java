package parley.accounts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.event.Event;
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

/** All accounts, for admins. */
@Path("/admin/accounts")
@Produces(MediaType.TEXT_HTML)
@Transactional
class AdminPages {
    private final AccountQueries accounts;
    private final Sessions sessions;
    private final Forms forms;
    private final Event<RecentTokens.Changed> changed;

    AdminPages(AccountQueries accounts, Sessions sessions, Forms forms, Event<RecentTokens.Changed> changed) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.forms = forms;
        this.changed = changed;
    }

    @GET
    public TemplateInstance index() {
        return Templates.index(accounts.all());
    }

    @GET
    @Path("new")
    public TemplateInstance fresh() {
        return form(Form.of(AccountForm.blank()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Void> create(Form<AccountForm> form) {
        forms.create(form, AdminPages::form, values -> values.applyTo(new Account()));
        return Reply.see("/admin/accounts", "Account made.");
    }

    @GET
    @Path("{id}")
    public TemplateInstance edit(@RestPath long id) {
        Account account = Recorded.get(Account.class, id);
        return Templates.form(Form.of(AccountForm.of(account), account.version), id);
    }

    /** Whoever is signed in with this account has to sign in again. */
    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Void> update(@RestPath long id, Form<AccountForm> form) {
        Account account = Recorded.get(Account.class, id);
        var now = AccountForm.of(account);
        forms.update(form, f -> Templates.form(f, id), account, now, values -> values.applyTo(account));
        sessions.endOthers(id, null);
        changed.fire(new RecentTokens.Changed());
        return Reply.see("/admin/accounts", "Account changed; its sessions have ended.");
    }

    private static TemplateInstance form(Form<AccountForm> form) {
        return Templates.form(form, null);
    }

    @CheckedTemplate(basePath = "accounts")
    static class Templates {
        static native TemplateInstance index(List<AccountQueries.Row> accounts);

        static native TemplateInstance form(Form<AccountForm> form, Long id);
    }
}
