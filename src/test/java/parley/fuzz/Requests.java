package parley.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes requests of an operation: two in five as it is described, the others with one thing or another that is not. */
final class Requests {
    private static final List<String> VERSIONS = List.of("*", "*", "\"0\"", "\"1\"");
    private static final List<String> TYPES = List.of(
            "text/plain", "application/xml", "json", "application/json; charset=utf-16", "multipart/form-data", "*/*");
    private static final List<String> ACCEPTED = List.of(
            "text/plain",
            "text/html",
            "image/png",
            "nonsense",
            "*/*;q=0",
            "application/json;q=0.1, */*",
            "application/problem+json");

    private final String root;
    private final String token;
    private final Random random;
    private final Values values;
    private final Hostile hostile;
    private final Body bodies;
    private final Ids ids;
    private boolean honest;

    Requests(String root, String token, Description description, Ids ids, Random random) {
        this.root = root;
        this.token = token;
        this.ids = ids;
        this.random = random;
        this.values = new Values(description, random);
        this.hostile = new Hostile(random);
        this.bodies = new Body(random, values, hostile);
    }

    Request of(Operation operation) {
        honest = random.nextInt(5) < 2;
        var body = operation.bodyTypes().isEmpty() ? "" : body(operation.bodySchema());
        var publisher = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(Bytes.of(body));
        var request = HttpRequest.newBuilder(URI.create(root + path(operation) + query(operation)))
                .timeout(Duration.ofSeconds(20))
                .method(operation.method(), publisher);
        headers(operation).forEach(request::setHeader);
        return new Request(request.build(), body);
    }

    private String body(JsonNode schema) {
        return honest ? bodies.honest(schema) : bodies.dishonest(schema);
    }

    private String path(Operation operation) {
        var path = operation.path();
        for (var parameter : operation.parameters("path")) {
            var name = "{" + parameter.path("name").asText() + "}";
            path = path.replace(name, Bytes.percent(segment(operation, parameter)));
        }
        return path;
    }

    private String segment(Operation operation, JsonNode parameter) {
        if (rarely()) {
            var text = hostile.text();
            return text.isBlank() || text.startsWith(".") ? "-1" : text;
        }
        return parameter.path("name").asText().equals("id")
                ? ids.any(operation.path(), random)
                : values.of(parameter.path("schema")).asText();
    }

    private String query(Operation operation) {
        var pairs = new ArrayList<String>();
        for (var parameter : operation.parameters("query")) {
            for (int i = random.nextInt(honest ? 8 : 6); i > 4; i--) {
                pairs.add(parameter.path("name").asText() + "=" + Bytes.percent(value(parameter)));
            }
        }
        if (rarely()) {
            pairs.add(Bytes.percent(hostile.text()) + "=" + Bytes.percent(hostile.text()));
        }
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    private String value(JsonNode parameter) {
        if (rarely()) {
            return hostile.text();
        }
        var example = parameter.path("example");
        var value = example.isMissingNode() ? values.of(parameter.path("schema")) : example;
        return value.isArray() ? value.path(0).asText() : value.asText();
    }

    private Map<String, String> headers(Operation operation) {
        var headers = new LinkedHashMap<String, String>();
        if (honest || random.nextInt(50) > 0) {
            headers.put("Authorization", "Bearer " + token);
        }
        operation.parameters("header").forEach(p -> header(p, headers));
        if (!operation.bodyTypes().isEmpty()) {
            headers.put("Content-Type", hostile.any(rarely() ? TYPES : operation.bodyTypes()));
        }
        if (rarely()) {
            headers.put("Accept", hostile.any(ACCEPTED));
        }
        return headers;
    }

    private void header(JsonNode parameter, Map<String, String> headers) {
        var name = parameter.path("name").asText();
        if (name.equals("If-Match") && (honest || random.nextInt(8) > 0)) {
            headers.put(name, hostile.any(VERSIONS));
        } else if (!name.equals("If-Match") && random.nextInt(4) == 0) {
            headers.put(name, value(parameter).replaceAll("[^ -~]", "_"));
        }
    }

    private boolean rarely() {
        return !honest && random.nextInt(12) == 0;
    }
}
