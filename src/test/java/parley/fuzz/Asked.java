package parley.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes requests of an operation: mostly as it is described, with one thing or another that is not. */
final class Asked {
    private static final Map<String, List<String>> KNOWN = Map.of("If-Match", List.of("*", "\"0\"", "\"1\""));

    private final String root;
    private final String token;
    private final Random random;
    private final Values values;
    private final Hostile hostile;
    private boolean honest;

    Asked(String root, String token, Description description, Random random) {
        this.root = root;
        this.token = token;
        this.random = random;
        this.values = new Values(description, random);
        this.hostile = new Hostile(random);
    }

    /** @param body what is sent, for the failure message; the request does not show it */
    record Request(HttpRequest sent, String body) {
        @Override
        public String toString() {
            return sent.method() + " " + shown(sent.uri().toString()) + " "
                    + sent.headers().map() + " " + shown(body);
        }

        private static String shown(String text) {
            return text.length() > 600 ? text.substring(0, 600) + "… (" + text.length() + ")" : text;
        }
    }

    Request of(Operation operation) {
        honest = random.nextInt(5) < 2;
        var body = operation.bodyTypes().isEmpty() ? "" : body(operation);
        var request = HttpRequest.newBuilder(URI.create(root + path(operation) + query(operation)))
                .timeout(Duration.ofSeconds(20))
                .method(
                        operation.method(),
                        body.isEmpty() && operation.method().equals("GET")
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofByteArray(bytes(body)));
        headers(operation).forEach((name, value) -> request.setHeader(name, value));
        return new Request(request.build(), body);
    }

    private String path(Operation operation) {
        var path = operation.path();
        for (var parameter : operation.parameters("path")) {
            path = path.replace("{" + parameter.path("name").asText() + "}", encoded(segment(parameter)));
        }
        return path;
    }

    private String segment(JsonNode parameter) {
        var text =
                rarely() ? hostile.text() : values.of(parameter.path("schema")).asText();
        return text.isBlank() || text.startsWith(".") ? "-1" : text;
    }

    private String query(Operation operation) {
        var pairs = new ArrayList<String>();
        for (var parameter : operation.parameters("query")) {
            for (int i = random.nextInt(6); i > 3; i--) {
                pairs.add(encoded(parameter.path("name").asText()) + "=" + encoded(value(parameter)));
            }
        }
        if (rarely()) {
            pairs.add(encoded(hostile.text()) + "=" + encoded(hostile.text()));
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
        for (var parameter : operation.parameters("header")) {
            var name = parameter.path("name").asText();
            if (random.nextInt(8) > (name.equals("If-Match") ? honest ? -1 : 0 : 5)) {
                headers.put(
                        name,
                        KNOWN.containsKey(name) && !rarely()
                                ? hostile.any(KNOWN.get(name))
                                : sendable(value(parameter)));
            }
        }
        if (!operation.bodyTypes().isEmpty()) {
            headers.put(
                    "Content-Type",
                    rarely()
                            ? hostile.any(List.of(
                                    "text/plain",
                                    "application/xml",
                                    "json",
                                    "application/json; charset=utf-16",
                                    "multipart/form-data",
                                    "*/*"))
                            : hostile.any(operation.bodyTypes()));
        }
        if (rarely()) {
            headers.put(
                    "Accept",
                    hostile.any(List.of(
                            "text/plain",
                            "application/xml",
                            "image/png",
                            "nonsense",
                            "*/*;q=0",
                            "application/json;q=0.1, */*",
                            "application/problem+json")));
        }
        return headers;
    }

    private String body(Operation operation) {
        var body = values.of(operation.bodySchema());
        if (!honest && random.nextInt(3) == 0) {
            body = spoilt(body);
        }
        var text = body.toString();
        return !honest && random.nextInt(6) == 0 ? hostile.bent(text) : text;
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

    private boolean rarely() {
        return !honest && random.nextInt(12) == 0;
    }

    /** Without what no header can carry. */
    private static String sendable(String text) {
        return text.replaceAll("[^ -~]", "_");
    }

    private static String encoded(String text) {
        var address = new StringBuilder();
        for (byte b : bytes(text)) {
            char c = (char) (b & 0xff);
            address.append(
                    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~".indexOf(c) >= 0
                            ? "" + c
                            : "%%%02X".formatted((int) c));
        }
        return address.toString();
    }

    /** As UTF-8, a lone surrogate as the three bytes it would have. */
    private static byte[] bytes(String text) {
        var halves = text.replaceAll(
                "(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])", "\u0001\u0002\u0003");
        var bytes = halves.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] == 1 && bytes[i + 1] == 2 && bytes[i + 2] == 3) {
                bytes[i] = (byte) 0xed;
                bytes[i + 1] = (byte) 0xa0;
                bytes[i + 2] = (byte) 0x80;
            }
        }
        return bytes;
    }
}
