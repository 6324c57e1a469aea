package parley.reports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** All that a report says, from its JSON. */
record Facts(JsonNode report) {
    static Facts of(JsonNode report) {
        return new Facts(report);
    }

    List<String> rows(Function<JsonNode, String> cell) {
        return tables().flatMap(t -> stream(t.get("rows")))
                .map(r -> Reading.row(stream(r.get("cells")).map(cell)))
                .sorted()
                .toList();
    }

    static String text(JsonNode cell) {
        return cell.get("text").asText();
    }

    /** As a workbook has a cell: a number, or a day that is certain and stands without a clock. */
    static String typed(JsonNode cell) {
        var value = cell.path("value");
        var day = value.asText().matches("\\d{4}-\\d\\d-\\d\\d")
                && !cell.get("text").asText().contains(":");
        var number = value.isNumber() && cell.get("text").asText().matches("\\d.*");
        return day || number ? value.asText() : cell.get("text").asText();
    }

    /** What stands outside of rows: head, headings, captions, groups, bullets, paragraphs. */
    Stream<String> lines() {
        var lines = new ArrayList<>(List.of(report.get("title").asText()));
        stream(report.get("head"))
                .forEach(f -> lines.addAll(
                        List.of(f.get("label").asText(), f.get("text").asText())));
        stream(report.get("sections")).forEach(s -> lines.add(s.get("heading").asText()));
        tables().forEach(t -> {
            lines.add(t.get("caption").asText());
            stream(t.get("rows"))
                    .filter(r -> r.has("group"))
                    .forEach(r -> lines.add(r.get("group").asText()));
        });
        blocks().flatMap(b -> stream(b.path("lines"))).forEach(l -> lines.add(l.asText()));
        blocks().filter(b -> b.get("type").asText().equals("text"))
                .forEach(b -> lines.add(b.get("text").asText()));
        return lines.stream();
    }

    Stream<JsonNode> tables() {
        return blocks().map(b -> b.has("table") ? b.get("table") : b).filter(t -> t.has("rows"));
    }

    private Stream<JsonNode> blocks() {
        return stream(report.get("sections")).flatMap(s -> stream(s.get("blocks")));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
