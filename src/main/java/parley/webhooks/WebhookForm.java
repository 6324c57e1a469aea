package parley.webhooks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import parley.web.Label;

/** A webhook as people and programs write it. */
public record WebhookForm(
        @Schema(description = "What it is for, to know it by.", examples = "Newsroom")
        @Label("Name")
        @NotBlank(message = "Name the webhook by what it is for.")
        @Size(max = 100, message = "Shorten the name to at most 100 characters.")
        String name,

        @Schema(description = "Where changes are posted to.", examples = "https://example.org/parley")
        @Label(value = "Address", hint = "Where changes are posted to: https://…")
        @NotBlank(message = "Enter the address.")
        @Size(max = 2000, message = "Shorten the address to at most 2,000 characters.")
        @Pattern(
                regexp = "https?://[^\\s@]+",
                message = "An address begins with https:// or http:// and holds no user name.")
        String url,

        @Schema(description = "The kinds of record it is told of; all where absent.") @Label("Of changes to")
        List<
                        @NotNull(message = "Choose a kind, or empty the row.")
                        @Pattern(
                                regexp =
                                        "negotiation|meeting|party|person|post|venue|topic|outcome|statement|source|claim",
                                message =
                                        "A kind is one of negotiation, meeting, party, person, post, venue, topic, outcome, statement, source, claim.")
                        String>
                kinds,

        @Schema(description = "What has to be done for it to be told: insert, update, delete; anything where absent.")
        @Label("Where somebody")
        List<
                        @NotNull(message = "Choose an act, or empty the row.")
                        @Pattern(regexp = "insert|update|delete", message = "insert, update or delete.") String>
                acts,

        @Schema(description = "Whether it is told at all; true unless told.", examples = "true") @Label("Active")
        Boolean enabled) {
    static WebhookForm blank() {
        return new WebhookForm(null, null, List.of(), List.of(), true);
    }

    static WebhookForm of(Webhook webhook) {
        return new WebhookForm(webhook.name, webhook.url, webhook.kinds, webhook.acts, webhook.enabled);
    }

    Webhook applyTo(Webhook webhook) {
        webhook.name = name;
        webhook.url = url;
        webhook.kinds = kinds == null ? List.of() : kinds.stream().distinct().toList();
        webhook.acts = acts == null ? List.of() : acts.stream().distinct().toList();
        var now = enabled == null || enabled;
        webhook.stopped = now ? null : webhook.stopped;
        webhook.enabled = now;
        return webhook;
    }
}
