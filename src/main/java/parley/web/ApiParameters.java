package parley.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Says in the OpenAPI document what a parameter can be, and gives an example: {@code parameters.properties} has them. */
final class ApiParameters {
    private static final Properties WORDS = Sentences.read("/parameters.properties");
    private static final Map<String, String> IN_PATHS =
            Map.of("id", "The id of the record.", "delivery", "The id of the delivery, from the log.");

    private ApiParameters() {}

    static void describe(Operation operation) {
        var id = operation.getOperationId();
        var resource = id.replaceFirst("^[a-z]+", "").toLowerCase(Locale.ROOT);
        Optional.ofNullable(operation.getParameters())
                .orElse(List.of())
                .forEach(parameter -> describe(parameter, resource, example(id, parameter.getName())));
    }

    /** What a parameter of an operation may be; empty where there is nothing that it can be. */
    static Optional<String> example(String operation, String parameter) {
        return first(parameter + "." + operation, parameter);
    }

    private static void describe(Parameter parameter, String resource, Optional<String> example) {
        var schema = parameter.getSchema();
        if (parameter.getDescription() == null) {
            parameter.setDescription(IN_PATHS.get(parameter.getName()));
        }
        first("of." + parameter.getName() + "." + resource, "of." + parameter.getName())
                .map(values -> List.of(values.split(" ")))
                .ifPresent(values -> oneOf(parameter, values));
        if (parameter.getExample() == null && schema.getEnumeration() == null) {
            example.ifPresent(text -> parameter.setExample(value(schema, text)));
        }
    }

    private static void oneOf(Parameter parameter, List<String> values) {
        parameter.getSchema().setEnumeration(List.copyOf(values));
        parameter.setExample(values.get(0));
    }

    private static Object value(Schema schema, String text) {
        var types = Optional.ofNullable(schema.getType()).orElse(List.of());
        if (types.contains(SchemaType.ARRAY)) {
            return List.of(text);
        } else if (text.equals("true")) {
            schema.setType(List.of(SchemaType.BOOLEAN));
            return true;
        }
        return types.contains(SchemaType.INTEGER) ? Integer.valueOf(text) : text;
    }

    private static Optional<String> first(String... keys) {
        return Arrays.stream(keys)
                .map(WORDS::getProperty)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }
}
