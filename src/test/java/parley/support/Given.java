package parley.support;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A small named world, made through the API. The record that Parley ships with is there too, so tests look only at what they
 * made themselves, or at the seeds on purpose.
 */
public final class Given {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private Given() {}

    /** A name that nothing else has: {@code "Oslo round 17"}. */
    public static String unique(String name) {
        return name + " " + COUNT.incrementAndGet() + "x" + Long.toString(System.nanoTime() % 100_000, 36);
    }

    public static long record(String resource, Map<String, ?> values) {
        return given().contentType(ContentType.JSON)
                .body(values)
                .post("/api/v1/" + resource)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    public static long party(String name) {
        return record("parties", Map.of("kind", "other", "name", name));
    }

    public static long person(String name) {
        return record("people", Map.of("name", name));
    }

    public static long topic(String name) {
        return record("topics", Map.of("name", name));
    }

    public static long venue(String name) {
        return record("venues", Map.of("name", name));
    }

    public static long negotiation(String name) {
        return record("negotiations", Map.of("name", name));
    }

    public static Meeting meeting(String title) {
        return new Meeting(title);
    }

    /** A meeting in the making. */
    public static final class Meeting {
        private final Map<String, Object> values = new LinkedHashMap<>();
        private final List<Map<String, Object>> participations = new ArrayList<>();

        private Meeting(String title) {
            values.put("title", title);
            values.put("status", "held");
            values.put("participations", participations);
        }

        public Meeting between(long... parties) {
            for (var party : parties) {
                participations.add(Map.of("party", party));
            }
            return this;
        }

        public Meeting seat(long party, String role) {
            participations.add(Map.of("party", party, "role", role));
            return this;
        }

        public Meeting led(long party, long person, String level) {
            participations.add(Map.of("party", party, "person", person, "delegationRole", "head", "level", level));
            return this;
        }

        public Meeting on(String edtf) {
            values.put("date", Map.of("edtf", edtf));
            return this;
        }

        public Meeting with(String member, Object value) {
            values.put(member, value);
            return this;
        }

        public long recorded() {
            return record("meetings", values);
        }
    }
}
