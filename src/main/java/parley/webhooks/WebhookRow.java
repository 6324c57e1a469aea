package parley.webhooks;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;

/**
 * A webhook as its owner sees it.
 *
 * @param stopped why Parley stopped it
 * @param secret only in the answer to its making: this is the one time that anybody sees it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WebhookRow(
        long id,
        int version,
        String name,
        String url,
        List<String> kinds,
        List<String> acts,
        boolean enabled,
        String stopped,
        String secret,
        @JsonIgnore String owner,
        Instant createdAt,
        Instant updatedAt) {
    WebhookRow with(String shown) {
        return new WebhookRow(
                id, version, name, url, kinds, acts, enabled, stopped, shown, owner, createdAt, updatedAt);
    }
}
