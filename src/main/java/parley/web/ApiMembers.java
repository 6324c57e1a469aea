package parley.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Says in the OpenAPI document what each member means, and gives an example: {@code members.properties} has the sentences. */
final class ApiMembers {
    private static final Properties SENTENCES = Sentences.read("/members.properties");

    private static final List<Map.Entry<String, String>> KINDS = List.of(
            Map.entry("Form", "What is written of it; a member that is left out is not known."),
            Map.entry("Row", "It as lists show it; a member that is absent is not known."),
            Map.entry("Detail", "It as a whole, with its claims; a member that is absent is not known."),
            Map.entry("List", "A page of the list."),
            Map.entry("Batch", "What a batch made, or would have made."));

    /** What stands where another record is referred to, and can be shown in full there. */
    private static final Set<String> REFERENCES = Set.of("Named", "Place", "Side", "PostHeld", "MeetingOutcome");

    private ApiMembers() {}

    static void describe(OpenAPI document) {
        document.getComponents().getSchemas().forEach((name, schema) -> {
            if (schema.getDescription() == null) {
                schema.setDescription(meaning(name));
            }
            members(schema).forEach((member, value) -> describe(name, member, value));
            if (REFERENCES.contains(name)) {
                schema.setAdditionalPropertiesBoolean(true);
                schema.setDescription(schema.getDescription() + " With expand it has all members of its kind.");
            }
        });
    }

    /** What a schema is of; those of all resources alike are told by the ends of their names. */
    private static String meaning(String name) {
        return KINDS.stream()
                .filter(kind -> name.endsWith(kind.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(SENTENCES.getProperty("schema." + name, "A code of a list, as it is stored."));
    }

    private static void describe(String schema, String member, Schema value) {
        sentence(schema, member).ifPresent(line -> {
            var parts = line.split(" \\| ", 2);
            if (value.getDescription() == null) {
                value.setDescription(parts[0]);
            }
            if (parts.length == 2
                    && value.getRef() == null
                    && value.getEnumeration() == null
                    && value.getAnyOf() == null) {
                value.setExamples(List.of(example(value, parts[1])));
            }
        });
    }

    /** What a patch says of a member is what the form says of it. */
    private static Optional<String> sentence(String schema, String member) {
        return List.of(schema + "." + member, schema.replaceAll("Patch$", "Form") + "." + member, member).stream()
                .map(SENTENCES::getProperty)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Object example(Schema value, String text) {
        var types = Optional.ofNullable(value.getType()).orElse(List.of());
        if (types.contains(SchemaType.ARRAY)) {
            return List.of(text);
        } else if (types.contains(SchemaType.INTEGER) || types.contains(SchemaType.NUMBER)) {
            return new BigDecimal(text);
        }
        return types.contains(SchemaType.BOOLEAN) ? Boolean.valueOf(text) : text;
    }

    private static Map<String, Schema> members(Schema schema) {
        return Optional.ofNullable(schema.getProperties()).orElse(Map.of());
    }
}
