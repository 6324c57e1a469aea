package parley.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parley.meetings.MeetingFilter;
import parley.query.BadParameter;

/** Keeps a filter of meetings as the address of their list has it: {@code negotiation=2&party=RU}. */
@ApplicationScoped
class ScopeFilters {
    private static final List<String> NAMES =
            List.of("q", "status", "format", "level", "party", "person", "venue", "country", "topic", "negotiation");

    static String text(MeetingFilter filter) {
        var values = new LinkedHashMap<String, List<String>>();
        values.put("q", filter.q() == null || filter.q().isBlank() ? List.of() : List.of(filter.q()));
        values.put("status", filter.status());
        values.put("format", filter.format());
        values.put("level", filter.level());
        values.put("party", filter.party());
        values.put("person", filter.person());
        values.put("venue", filter.venue());
        values.put("country", filter.country());
        values.put("topic", filter.topic());
        values.put("negotiation", filter.negotiation());
        return values.entrySet().stream()
                .filter(e -> e.getValue() != null)
                .flatMap(e -> e.getValue().stream()
                        .filter(v -> !v.isBlank())
                        .map(v -> e.getKey() + "=" + URLEncoder.encode(v, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }

    /** @throws BadParameter where a name is none of a filter's */
    MeetingFilter read(String text) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (var pair : text == null || text.isBlank()
                ? new String[0]
                : text.strip().replaceFirst("^\\?", "").split("&")) {
            var parts = pair.split("=", 2);
            if (!NAMES.contains(parts[0]) || parts.length < 2) {
                throw new BadParameter(
                        "filter", parts[0] + " is no filter of meetings; there are " + String.join(", ", NAMES) + ".");
            }
            values.computeIfAbsent(parts[0], n -> new ArrayList<>())
                    .add(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return new MeetingFilter(
                values.getOrDefault("q", List.of()).stream().findFirst().orElse(null),
                values.get("status"),
                values.get("format"),
                values.get("level"),
                values.get("party"),
                values.get("person"),
                values.get("venue"),
                values.get("country"),
                values.get("topic"),
                values.get("negotiation"),
                null,
                null,
                null,
                null);
    }
}
