package parley.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was typed into a form, by the names of its fields, untouched: {@code participations[0].party} is “Russia”. */
final class Typed {
    private static final Pattern ROW = Pattern.compile("^(.*?)\\[(\\d{1,4})](.*)$");

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    static Typed parse(String body) {
        var typed = new Typed();
        for (var pair : body.split("&")) {
            var at = pair.indexOf('=');
            if (at > 0) {
                typed.add(decode(pair.substring(0, at)), decode(pair.substring(at + 1)));
            }
        }
        return typed;
    }

    void add(String name, String value) {
        values.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
    }

    void replace(String name, String value) {
        values.put(name, List.of(value));
    }

    List<String> names() {
        return List.copyOf(values.keySet());
    }

    String first(String name) {
        var all = values.get(name);
        return all == null ? "" : all.get(0);
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    boolean blank(String prefix) {
        return values.entrySet().stream()
                .filter(e -> e.getKey().startsWith(prefix))
                .allMatch(e -> e.getValue().stream().allMatch(String::isBlank));
    }

    /** How many rows of a list something was typed into; rows are numbered from 0 without gaps, see {@link #compact}. */
    int rows(String list) {
        var row = 0;
        while (!blank(list + "[" + row + "]")) {
            row++;
        }
        return row;
    }

    /** The same without the rows that nobody filled in or that were ticked to be removed. */
    Typed compact() {
        var kept = new Typed();
        var numbers = new LinkedHashMap<String, TreeMap<Integer, Integer>>();
        values.keySet().stream().map(ROW::matcher).filter(Matcher::matches).forEach(m -> {
            var row = m.group(1) + "[" + m.group(2) + "]";
            if (!emptyRow(row)) {
                numbers.computeIfAbsent(m.group(1), l -> new TreeMap<>()).put(Integer.parseInt(m.group(2)), 0);
            }
        });
        numbers.values().forEach(rows -> {
            var next = 0;
            for (var entry : rows.entrySet()) {
                entry.setValue(next++);
            }
        });
        values.forEach((name, all) -> renumber(name, numbers).ifPresent(n -> kept.values.put(n, all)));
        return kept;
    }

    private boolean emptyRow(String row) {
        return !first(row + ".remove").isBlank()
                || values.entrySet().stream()
                        .filter(e -> e.getKey().equals(row) || e.getKey().startsWith(row + "."))
                        .allMatch(e -> e.getValue().stream().allMatch(String::isBlank));
    }

    private static Optional<String> renumber(String name, Map<String, TreeMap<Integer, Integer>> numbers) {
        var m = ROW.matcher(name);
        if (!m.matches()) {
            return Optional.of(name);
        }
        var rows = numbers.getOrDefault(m.group(1), new TreeMap<>());
        return Optional.ofNullable(rows.get(Integer.parseInt(m.group(2))))
                .map(n -> m.group(1) + "[" + n + "]" + m.group(3));
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
