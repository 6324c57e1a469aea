package parley.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Values that a schema allows, at random. */
final class Values {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int LIKELY_IDS = 40;
    private static final List<String> WORDS = List.of(
            "Round",
            "XK",
            "1987",
            "13",
            "en",
            "CH",
            "Europe/Brussels",
            "13:30",
            "https://example.org/a",
            "mid May 1987",
            "held",
            "4");

    private final Description description;
    private final Random random;

    Values(Description description, Random random) {
        this.description = description;
        this.random = random;
    }

    JsonNode of(JsonNode named) {
        var schema = description.resolved(named);
        var example = example(schema);
        if (!example.isMissingNode() && random.nextInt(3) > 0) {
            return example;
        }
        if (schema.has("enum")) {
            return any(schema.path("enum"));
        }
        if (schema.has("anyOf")) {
            return of(any(schema.path("anyOf")));
        }
        return switch (type(schema)) {
            case "object" -> object(schema);
            case "array" -> array(schema);
            case "integer" -> integer(schema);
            case "number" -> JSON.numberNode(Math.rint(random.nextDouble() * 900) / 10);
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            case "null" -> JSON.nullNode();
            default -> text(schema);
        };
    }

    private String type(JsonNode schema) {
        var type = schema.path("type");
        return type.isArray() ? any(type).asText() : type.asText("string");
    }

    private ObjectNode object(JsonNode schema) {
        var object = JSON.objectNode();
        var required = texts(schema.path("required"));
        schema.path("properties").properties().forEach(p -> {
            if (required.contains(p.getKey()) || random.nextInt(3) == 0) {
                object.set(p.getKey(), of(p.getValue()));
            }
        });
        return object;
    }

    private ArrayNode array(JsonNode schema) {
        var array = JSON.arrayNode();
        for (int i = random.nextInt(3); i >= 0; i--) {
            array.add(of(schema.path("items")));
        }
        return array;
    }

    private JsonNode integer(JsonNode schema) {
        var least = schema.path("minimum").asLong(1);
        var most = schema.path("maximum").asLong(least + LIKELY_IDS);
        return JSON.numberNode(random.nextLong(least, most + 1));
    }

    private JsonNode text(JsonNode schema) {
        var pattern = Pattern.compile(schema.path("pattern").asText(""));
        var fit = WORDS.stream().filter(w -> pattern.matcher(w).find()).toList();
        var word = fit.isEmpty() ? "Round" : fit.get(random.nextInt(fit.size()));
        return JSON.textNode(random.nextInt(3) == 0 && word.equals("Round") ? word + " " + random.nextInt() : word);
    }

    private static JsonNode example(JsonNode schema) {
        return schema.has("example")
                ? schema.path("example")
                : schema.path("examples").path(0);
    }

    private JsonNode any(JsonNode array) {
        return array.get(random.nextInt(array.size()));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
