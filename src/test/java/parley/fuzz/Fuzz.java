package parley.fuzz;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import parley.records.Kind;

/** Asks every operation of a running Parley in rounds, and keeps what was not promised. */
final class Fuzz {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> faults = new TreeMap<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Ids ids = new Ids();
    private final String root;
    private final String token;
    private final Description description;
    private final Promise promise;

    Fuzz(String root, String token, String description) throws Exception {
        this.root = root;
        this.token = token;
        this.description = new Description(description);
        this.promise = new Promise(this.description);
    }

    void rounds(int rounds, long seed) throws Exception {
        for (var kind : Kind.values()) {
            var list = get("/api/v1/" + kind.plural() + "?limit=30");
            new ObjectMapper()
                    .readTree(list.body())
                    .path("items")
                    .forEach(item -> ids.learn("/api/v1/" + kind.plural() + "/" + item.path("id")));
        }
        var requests = new Requests(root, token, description, ids, new Random(seed));
        for (int round = 0; round < rounds; round++) {
            for (var operation : description.operations()) {
                ask(operation, requests.of(operation));
            }
        }
    }

    /** Each fault once, with the request that showed it. */
    List<String> faults() {
        return List.copyOf(faults.values());
    }

    /** How often each status was answered. */
    Map<Integer, Integer> statuses() {
        return statuses;
    }

    HttpResponse<String> get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(root + path)).header("Authorization", "Bearer " + token);
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private void ask(Operation operation, Request request) throws Exception {
        List<String> broken = new ArrayList<>();
        try {
            var answer = answer(request);
            statuses.merge(answer.statusCode(), 1, Integer::sum);
            broken.addAll(promise.broken(operation, answer));
            answer.headers().firstValue("Location").ifPresent(ids::learn);
        } catch (IOException e) {
            broken.add("no answer: " + e);
        }
        broken.forEach(fault -> faults.putIfAbsent(
                operation.name() + fault.replaceAll("(?s)\\{.*|\\d+", ""),
                operation.name() + ": " + fault + "\n    " + request));
    }

    /** Asked again where the connection was one that the answer before had closed. */
    private HttpResponse<String> answer(Request request) throws Exception {
        try {
            return http.send(request.sent(), BodyHandlers.ofString());
        } catch (IOException e) {
            return http.send(request.sent(), BodyHandlers.ofString());
        }
    }
}
