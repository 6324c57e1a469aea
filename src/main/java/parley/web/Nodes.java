package parley.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Finds references in JSON: objects with an id. */
final class Nodes {
    private Nodes() {}

    /** All that stand at the end of a path of members; a list on the way stands for each of its items. */
    static Stream<ObjectNode> at(JsonNode record, String... path) {
        return Arrays.stream(path)
                .reduce(Stream.of(record), (nodes, member) -> nodes.flatMap(n -> each(n.path(member))), Stream::concat)
                .filter(n -> n.path("id").isIntegralNumber())
                .map(ObjectNode.class::cast);
    }

    static Stream<JsonNode> each(JsonNode node) {
        return node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
    }
}
