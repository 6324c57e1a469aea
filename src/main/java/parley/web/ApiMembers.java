package parley.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Says in the OpenAPI document what each member means, and gives an example: {@code members.properties} has the sentences. */
final class ApiMembers {
    private static final Properties SENTENCES = read();

    private ApiMembers() {}

    static void describe(OpenAPI document) {
        document.getComponents()
                .getSchemas()
                .forEach((name, schema) -> members(schema).forEach((member, value) -> describe(name, member, value)));
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

    private static Properties read() {
        var sentences = new Properties();
        try (var file = ApiMembers.class.getResourceAsStream("/members.properties")) {
            sentences.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
