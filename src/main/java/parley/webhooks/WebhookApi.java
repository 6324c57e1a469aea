package parley.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import parley.query.Paging;
import parley.web.Listed;
import parley.web.MergePatch;
import parley.web.Resource;

/** Webhooks for programs: one's own. */
@Path("/api/v1/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Transactional
@Tag(name = "webhooks", description = "Addresses elsewhere that are told of changes.")
class WebhookApi {
    private final WebhookQueries queries;
    private final Webhooks webhooks;
    private final Resource resource;

    WebhookApi(WebhookQueries queries, Webhooks webhooks, Resource resource) {
        this.queries = queries;
        this.webhooks = webhooks;
        this.resource = resource;
    }

    @GET
    @Operation(operationId = "listWebhooks", summary = "List webhooks")
    public RestResponse<Listed<WebhookRow>> index(@BeanParam Paging paging, @Context UriInfo uri) {
        return Listed.of(queries.page(paging), uri);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getWebhook",
            summary = "Get a webhook",
            description = "Without its secret, which is shown once.")
    public RestResponse<WebhookRow> show(@RestPath long id) {
        var row = queries.row(id);
        return resource.found(row.version(), row);
    }

    @POST
    @Operation(
            operationId = "createWebhook",
            summary = "Make a webhook",
            description =
                    "Answers its secret, this one time. From now on changes that match are posted to the address, signed; see docs/api.md.")
    public RestResponse<WebhookRow> create(WebhookForm values) {
        var webhook = resource.save(values, webhooks::fresh);
        return ResponseBuilder.<WebhookRow>created(URI.create("/api/v1/webhooks/" + webhook.id))
                .tag(Integer.toString(webhook.version))
                .entity(queries.row(webhook.id).with(webhook.secret))
                .build();
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceWebhook", summary = "Replace a webhook")
    public RestResponse<WebhookRow> replace(@RestPath long id, WebhookForm values) {
        var webhook = resource.current(queries.get(id));
        resource.save(values, v -> webhooks.filled(v, webhook));
        return resource.changed(webhook, queries.row(id));
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "changeWebhook", summary = "Change some members of a webhook")
    public RestResponse<WebhookRow> change(@RestPath long id, JsonNode patch) {
        var webhook = resource.current(queries.get(id));
        resource.save(resource.patched(WebhookForm.of(webhook), patch), v -> webhooks.filled(v, webhook));
        return resource.changed(webhook, queries.row(id));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "deleteWebhook",
            summary = "Delete a webhook",
            description = "For good: its secret is forgotten.")
    public RestResponse<Void> delete(@RestPath long id) {
        webhooks.delete(resource.current(queries.get(id)));
        return RestResponse.noContent();
    }

    @GET
    @Path("{id}/deliveries")
    @Operation(operationId = "listDeliveries", summary = "List what a webhook was told, the latest first")
    public RestResponse<Listed<DeliveryRow>> deliveries(
            @RestPath long id, @BeanParam Paging paging, @Context UriInfo uri) {
        return Listed.of(queries.deliveries(queries.get(id).id, paging), uri);
    }

    @POST
    @Path("{id}/deliveries/{delivery}/redelivery")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "repeatDelivery", summary = "Tell a webhook once more")
    @APIResponse(responseCode = "204", description = "It is in the queue again.")
    public RestResponse<Void> again(@RestPath long id, @RestPath long delivery) {
        queries.again(queries.get(id).id, delivery);
        return RestResponse.noContent();
    }
}
