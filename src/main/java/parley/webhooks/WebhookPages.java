package parley.webhooks;

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
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import parley.query.Paging;
import parley.records.Kind;
import parley.web.Form;
import parley.web.Forms;
import parley.web.Reply;
import parley.web.Shown;

/** One's webhooks, and what they were told. */
@Path("/webhooks")
@Produces(MediaType.TEXT_HTML)
@Transactional
class WebhookPages {
    private static final String HERE = "/webhooks";

    private final WebhookQueries queries;
    private final Webhooks webhooks;
    private final Forms forms;

    WebhookPages(WebhookQueries queries, Webhooks webhooks, Forms forms) {
        this.queries = queries;
        this.webhooks = webhooks;
        this.forms = forms;
    }

    @GET
    public TemplateInstance index() {
        return Templates.index(queries.page(Paging.first(200, null)).rows());
    }

    @GET
    @Path("new")
    public TemplateInstance fresh() {
        return form(Form.of(WebhookForm.blank()), null);
    }

    /** Answers the page with the secret on it: it is shown this once. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance create(Form<WebhookForm> form) {
        var webhook = forms.create(form, f -> form(f, null), webhooks::fresh);
        return Templates.made(queries.row(webhook.id), webhook.secret);
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath long id, Paging paging, @Context UriInfo uri) {
        return Templates.show(queries.row(id), Shown.of(queries.deliveries(id, paging), uri));
    }

    @GET
    @Path("{id}/edit")
    public TemplateInstance edit(@RestPath long id) {
        var webhook = queries.get(id);
        return form(Form.of(WebhookForm.of(webhook), webhook.version), id);
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Void> update(@RestPath long id, Form<WebhookForm> form) {
        var webhook = queries.get(id);
        forms.update(form, f -> form(f, id), webhook, WebhookForm.of(webhook), v -> webhooks.filled(v, webhook));
        return Reply.see(HERE + "/" + id, "Webhook changed.");
    }

    @POST
    @Path("{id}/deletion")
    public RestResponse<Void> delete(@RestPath long id) {
        webhooks.delete(queries.get(id));
        return Reply.see(HERE, "Webhook deleted; its secret is forgotten.");
    }

    @POST
    @Path("{id}/deliveries/{delivery}/redelivery")
    public RestResponse<Void> again(@RestPath long id, @RestPath long delivery) {
        queries.again(queries.get(id).id, delivery);
        return Reply.see(HERE + "/" + id, "It is told once more.");
    }

    private static TemplateInstance form(Form<WebhookForm> form, Long id) {
        return Templates.form(form, Arrays.stream(Kind.values()).map(Kind::word).toList(), id);
    }

    @CheckedTemplate(basePath = "webhooks")
    static class Templates {
        static native TemplateInstance index(List<WebhookRow> webhooks);

        static native TemplateInstance form(Form<WebhookForm> form, List<String> kinds, Long id);

        static native TemplateInstance made(WebhookRow webhook, String secret);

        static native TemplateInstance show(WebhookRow webhook, Shown<DeliveryRow> page);
    }
}
