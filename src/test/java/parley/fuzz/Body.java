package parley.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes bodies: as a schema has them, or with one thing that it does not. */
final class Body {
    private final Random random;
    private final Values values;
    private final Hostile hostile;

    Body(Random random, Values values, Hostile hostile) {
        this.random = random;
        this.values = values;
        this.hostile = hostile;
    }

    String honest(JsonNode schema) {
        return values.of(schema).toString();
    }

    String dishonest(JsonNode schema) {
        var body = values.of(schema);
        return switch (random.nextInt(4)) {
            case 0 -> body.toString();
            case 1 -> hostile.bent(body.toString());
            default -> spoilt(body).toString();
        };
    }

    /** With one member, somewhere, that does not fit, is not known, or is missing. */
    private JsonNode spoilt(JsonNode body) {
        var places = new ArrayList<ObjectNode>();
        collect(body, places);
        if (places.isEmpty()) {
            return hostile.json();
        }
        var place = hostile.<ObjectNode>any(places);
        var names = new ArrayList<String>();
        place.fieldNames().forEachRemaining(names::add);
        names.add(hostile.text());
        var name = hostile.<String>any(names);
        if (random.nextInt(6) == 0) {
            place.remove(name);
        } else {
            place.set(name, hostile.json());
        }
        return body;
    }

    private static void collect(JsonNode node, List<ObjectNode> found) {
        if (node instanceof ObjectNode object) {
            found.add(object);
        }
        node.forEach(child -> collect(child, found));
    }
}
