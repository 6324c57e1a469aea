package parley.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the running application says of itself at {@code /q/openapi}. */
final class Description {
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig FORMATS_COUNT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final JsonNode document;
    private final JsonNode strict;
    private final Map<JsonNode, JsonSchema> read = new HashMap<>();

    Description(String json) throws Exception {
        document = new ObjectMapper().readTree(json);
        strict = closed(document.path("components").deepCopy());
    }

    List<Operation> operations() {
        var all = new ArrayList<Operation>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(o -> METHODS.contains(o.getKey()))
                        .forEach(o -> all.add(new Operation(o.getKey().toUpperCase(), path.getKey(), o.getValue()))));
        return all;
    }

    /** The schema itself where it is only named here. */
    JsonNode resolved(JsonNode schema) {
        return schema.has("$ref")
                ? resolved(document.at(schema.path("$ref").asText().substring(1)))
                : schema;
    }

    /** What a value breaks of a schema, a member that the schema does not know included; empty where it fits. */
    List<String> broken(JsonNode schema, JsonNode value) {
        return read.computeIfAbsent(schema, this::schema).validate(value).stream()
                .map(Object::toString)
                .toList();
    }

    private JsonSchema schema(JsonNode schema) {
        var whole = schema.<ObjectNode>deepCopy();
        whole.set("components", strict);
        return SCHEMAS.getSchema(whole, FORMATS_COUNT);
    }

    private static JsonNode closed(JsonNode components) {
        components.path("schemas").forEach(s -> {
            if (s.has("properties") && !s.has("additionalProperties")) {
                ((ObjectNode) s).put("additionalProperties", false);
            }
        });
        return components;
    }
}
