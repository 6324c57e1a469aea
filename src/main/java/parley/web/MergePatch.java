package parley.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;

/** JSON Merge Patch, RFC 7396: members that are sent replace, null removes, all others stay. */
@ApplicationScoped
public class MergePatch {
    public static final String TYPE = "application/merge-patch+json";

    private final ObjectMapper json;

    MergePatch(ObjectMapper json) {
        this.json = json;
    }

    /** The record's values with the patch applied to them. */
    @SuppressWarnings("unchecked")
    public <T> T apply(T values, JsonNode patch) {
        if (patch == null || !patch.isObject()) {
            throw new BadRequestException("A merge patch is a JSON object.");
        }
        try {
            return (T) json.treeToValue(merge(json.valueToTree(values), patch), values.getClass());
        } catch (JsonProcessingException e) {
            throw new BadRequestException(e);
        }
    }

    private JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        var merged = target instanceof ObjectNode object ? object : json.createObjectNode();
        patch.fields().forEachRemaining(member -> {
            if (member.getValue().isNull()) {
                merged.remove(member.getKey());
            } else {
                var before = merged.path(member.getKey());
                merged.set(member.getKey(), merge(before, member.getValue()));
            }
        });
        return merged;
    }
}
