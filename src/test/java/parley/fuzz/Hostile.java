package parley.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** What somebody sends who means harm, or whose program is broken. */
final class Hostile {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** A lone half of a surrogate pair has no UTF-8; as a text it is sent escaped, in an address as the bytes it would have. */
    static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "\ud800",
            "\udfff\ud800",
            "\uffff\ufffe",
            "\u202e\u0627\u0644\u0639\u0631\u0628\u064a\u0629\u202c",
            "\u200b\u2060\ufeff",
            "\ud83e\udd1d\ud83c\udff3\ufe0f\u200d\ud83c\udf08".repeat(30),
            "e" + "\u0301".repeat(500),
            "x".repeat(25_000),
            "'; select pg_sleep(9); --",
            "%' or '1'='1",
            "\\",
            "$1 ${7*7} {{7*7}} #{7*7} %s%n",
            "<script>alert(1)</script>",
            "../../../../etc/passwd",
            "(((((((((",
            "a & | ! <-> :*",
            "\"",
            "-",
            "--1",
            "NaN",
            "1e400",
            "2022-99-99",
            "2022-02-30",
            "-292277022-01-01T00:00:00Z",
            "+1000000000-12-31T23:59:59.999999999Z",
            "9999999999999-01-01",
            "Y-17E7",
            "../..",
            "2022-01-14T12:00Z",
            "2999-01-01T00:00:00+18:00",
            "true",
            "null",
            "\u0661\u0662",
            "id,,version,.",
            "venue.venue.venue,participations.party.party",
            "\r\nX-Evil: 1");

    private static final List<JsonNode> NUMBERS = List.of(
            JSON.numberNode(0),
            JSON.numberNode(-1),
            JSON.numberNode(Integer.MAX_VALUE),
            JSON.numberNode(Integer.MAX_VALUE + 1L),
            JSON.numberNode(Long.MIN_VALUE),
            JSON.numberNode(Long.MAX_VALUE),
            JSON.numberNode(BigInteger.TEN.pow(400)),
            JSON.numberNode(new BigDecimal("1e-400")),
            JSON.numberNode(new BigDecimal("1E+1000000")),
            JSON.numberNode(1.5),
            JSON.numberNode(-0.0));

    private final Random random;

    Hostile(Random random) {
        this.random = random;
    }

    String text() {
        return any(TEXTS);
    }

    JsonNode json() {
        Supplier<JsonNode> kind = any(List.of(
                () -> JSON.textNode(text()),
                () -> JSON.textNode(text()),
                () -> any(NUMBERS),
                JSON::nullNode,
                () -> JSON.booleanNode(random.nextBoolean()),
                JSON::arrayNode,
                JSON::objectNode,
                () -> JSON.arrayNode().addNull(),
                () -> JSON.objectNode().set("id", any(NUMBERS)),
                () -> deep(random.nextInt(60))));
        return kind.get();
    }

    /** What is done to a body once it is text: no JSON library would write it. */
    String bent(String body) {
        return switch (random.nextInt(9)) {
            case 0 -> body.substring(0, random.nextInt(body.length() + 1));
            case 1 -> body + body;
            case 2 -> body.replaceFirst("\\{", "{\"name\": 1, \"name\": \"x\", ");
            case 3 -> body.replaceFirst("\"[^\"\\\\]*\"([,}])", "\"\\\\\\\\ud800\"$1");
            case 4 -> "[".repeat(3000) + body + "]".repeat(3000);
            case 5 -> body.replaceFirst(":", ": {\"a\":".repeat(1500)) + "}".repeat(1500);
            case 6 -> "\ufeff" + body;
            case 7 -> any(List.of("", "null", "[]", "{}", "\"\"", "0", "NaN", "[null]", "[[]]", "[{}]", "<a/>"));
            default -> body.replaceFirst("\\d+", "1".repeat(900));
        };
    }

    <T> T any(List<? extends T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static JsonNode deep(int levels) {
        return levels == 0 ? JSON.objectNode() : JSON.arrayNode().add(deep(levels - 1));
    }
}
