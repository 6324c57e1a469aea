package parley.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import parley.database.RunningServer;

/**
 * Every operation, asked as its own description allows and as it does not, answers as its description says. {@code
 * -Dfuzz.rounds=200} asks longer, {@code -Dfuzz.seed=} asks again what failed.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "script/server is a shell script")
class FuzzIT {
    private static final String TOKEN = "a-token-for-tests-that-nobody-else-has";
    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 12);
    private static final long SEED = Long.getLong("fuzz.seed", System.nanoTime());

    @TempDir
    static Path temporary;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> faults = new TreeMap<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    @Test
    void every_answer_is_one_that_its_operation_describes() throws Exception {
        try (var server = RunningServer.ready(temporary.resolve("data"), SETTINGS)) {
            var description = new Description(server.get("/q/openapi?format=json", TOKEN));
            var asked = new Asked(server.address(), TOKEN, description, new Random(SEED));
            var promise = new Promise(description);
            for (int round = 0; round < ROUNDS; round++) {
                for (var operation : description.operations()) {
                    ask(operation, asked.of(operation), promise);
                }
            }
            System.out.println(statuses);
            assertEquals("", String.join("\n", faults.values()), "fuzz.seed " + SEED);
            assertFalse(server.output().contains("ERROR"), server.output());
        }
    }

    private static final Map<String, String> SETTINGS =
            Map.of("PARLEY_ADMIN_TOKEN", TOKEN, "PARLEY_LIMIT_REQUESTS", "100000");

    private void ask(Operation operation, Asked.Request request, Promise promise) throws Exception {
        List<String> broken = new ArrayList<>();
        try {
            var answer = answer(request);
            statuses.merge(answer.statusCode(), 1, Integer::sum);
            broken.addAll(promise.broken(operation, answer));
        } catch (IOException e) {
            broken.add("no answer: " + e);
        }
        for (var fault : broken) {
            faults.putIfAbsent(
                    operation.name() + " " + fault.replaceAll("\\d+", "n").replaceAll("(?s)\\{.*", ""),
                    operation.name() + ": " + fault + "\n    " + request);
        }
    }

    /** Asked again where the connection was one that the answer before had closed. */
    private HttpResponse<String> answer(Asked.Request request) throws Exception {
        try {
            return http.send(request.sent(), BodyHandlers.ofString());
        } catch (IOException e) {
            return http.send(request.sent(), BodyHandlers.ofString());
        }
    }
}
