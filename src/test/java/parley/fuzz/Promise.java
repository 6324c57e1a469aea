package parley.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Holds an answer against what its operation is described to answer. */
final class Promise {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern INSIDES = Pattern.compile(
            "Exception|SQLSTATE|PSQL|\\bjava\\.|\\bjakarta\\.|\\bparley\\.|\\bhibernate|\\bat [a-z]+\\.|ERROR:");

    private final Description description;

    Promise(Description description) {
        this.description = description;
    }

    /** What of it was not promised, in a line each; empty where all was. */
    List<String> broken(Operation operation, HttpResponse<String> answer) {
        var described = operation.response(answer.statusCode());
        if (described.isEmpty()) {
            return List.of("status " + answer.statusCode() + " is not described: " + answer.body());
        }
        var faults = new ArrayList<String>();
        described.get().path("headers").properties().stream()
                .filter(h -> h.getValue().path("required").asBoolean())
                .filter(h -> answer.headers().firstValue(h.getKey()).isEmpty())
                .forEach(h -> faults.add("no header " + h.getKey()));
        if (answer.statusCode() >= 400 && INSIDES.matcher(answer.body()).find()) {
            faults.add("tells of our insides: " + answer.body());
        }
        faults.addAll(body(described.get(), answer));
        return faults;
    }

    private List<String> body(JsonNode described, HttpResponse<String> answer) {
        if (answer.body().isEmpty()) {
            return described.at("/content/application~1json").isMissingNode() ? List.of() : List.of("no body");
        }
        var type = answer.headers().firstValue("Content-Type").orElse("none").replaceAll(" *;.*", "");
        var media = described.path("content").path(type);
        if (media.isMissingNode()) {
            return List.of("media type " + type + " is not described for " + answer.statusCode());
        }
        return type.endsWith("json") ? json(media.path("schema"), answer) : List.of();
    }

    private List<String> json(JsonNode schema, HttpResponse<String> answer) {
        try {
            var value = JSON.readTree(answer.body());
            var faults = new ArrayList<>(description.broken(schema, value));
            if (answer.statusCode() >= 400 && value.path("status").asInt() != answer.statusCode()) {
                faults.add("the problem names another status");
            }
            return faults;
        } catch (java.io.IOException e) {
            return List.of("no JSON: " + e.getMessage());
        }
    }
}
