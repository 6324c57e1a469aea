package parley.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import parley.query.BadParameter;
import parley.records.Expandable;
import parley.records.Kind;

/** Shows records in full where another record refers to them, one query a kind however many they are. */
@ApplicationScoped
class Expansion {
    private static final Map<String, Kind> REFERENCES = references();

    private final ObjectMapper json;
    private final Map<Kind, Expandable> shelves;

    Expansion(ObjectMapper json, @All List<Expandable> shelves) {
        this.json = json;
        this.shelves = shelves.stream().collect(Collectors.toMap(Expandable::kind, Function.identity()));
    }

    /** Refuses what refers to no record. */
    static void check(List<String> paths, Kind own) {
        paths.forEach(path -> kind(path, own));
    }

    /**
     * @param own the kind of the records themselves, which a {@code parent} has too
     * @param paths members that refer to records, with a dot where they are members of members: {@code participations.party}
     */
    void expand(List<ObjectNode> records, Kind own, List<String> paths) {
        var found = new LinkedHashMap<Kind, List<ObjectNode>>();
        for (var path : paths) {
            var nodes = records.stream()
                    .flatMap(r -> Nodes.at(r, path.split("\\.")))
                    .toList();
            found.computeIfAbsent(kind(path, own), k -> new ArrayList<>()).addAll(nodes);
        }
        found.forEach(this::fill);
    }

    private void fill(Kind kind, List<ObjectNode> references) {
        var ids = references.stream().map(Expansion::id).distinct().toList();
        var rows = shelves.get(kind).rows(ids).stream()
                .map(row -> (ObjectNode) json.valueToTree(row))
                .collect(Collectors.toMap(Expansion::id, Function.identity()));
        references.forEach(r -> r.setAll(
                Optional.ofNullable(rows.get(id(r))).map(ObjectNode::deepCopy).orElse(r.objectNode())));
    }

    private static long id(JsonNode record) {
        return record.get("id").longValue();
    }

    private static Kind kind(String path, Kind own) {
        var member = path.substring(path.lastIndexOf('.') + 1);
        return Optional.ofNullable(member.equals("parent") ? own : REFERENCES.get(member))
                .orElseThrow(() -> new BadParameter(
                        "expand",
                        path + " does not refer to a record; expand takes " + String.join(", ", REFERENCES.keySet())
                                + ", after a dot where a list has them: participations.party."));
    }

    private static Map<String, Kind> references() {
        var kinds = new LinkedHashMap<String, Kind>();
        Arrays.stream(Kind.values()).filter(k -> k != Kind.CLAIM).forEach(k -> kinds.put(k.word(), k));
        kinds.putAll(
                Map.of("topics", Kind.TOPIC, "posts", Kind.POST, "outcomes", Kind.OUTCOME, "variants", Kind.STATEMENT));
        kinds.putAll(Map.of("owedBy", Kind.PARTY, "owedTo", Kind.PARTY, "onBehalfOf", Kind.PARTY));
        kinds.putAll(Map.of("addressee", Kind.PARTY, "organisation", Kind.PARTY, "speaker", Kind.PERSON));
        kinds.putAll(Map.of("fulfilledBy", Kind.MEETING, "fulfilledBySource", Kind.SOURCE, "upstream", Kind.SOURCE));
        kinds.putAll(Map.of("variantOf", Kind.STATEMENT));
        return kinds;
    }
}
