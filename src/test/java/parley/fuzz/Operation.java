package parley.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** One operation as it is described. */
record Operation(String method, String path, JsonNode node) {
    String name() {
        return node.path("operationId").asText();
    }

    List<JsonNode> parameters(String in) {
        return StreamSupport.stream(node.path("parameters").spliterator(), false)
                .filter(p -> p.path("in").asText().equals(in))
                .toList();
    }

    /** The media types of the body it takes; none where it takes no body. */
    List<String> bodyTypes() {
        return List.copyOf(content(node.path("requestBody")).keySet());
    }

    JsonNode bodySchema() {
        return content(node.path("requestBody")).values().iterator().next().path("schema");
    }

    Optional<JsonNode> response(int status) {
        return Optional.ofNullable(node.path("responses").get(Integer.toString(status)));
    }

    private static java.util.Map<String, JsonNode> content(JsonNode body) {
        var types = new java.util.LinkedHashMap<String, JsonNode>();
        body.path("content").properties().forEach(e -> types.put(e.getKey(), e.getValue()));
        return types;
    }
}
