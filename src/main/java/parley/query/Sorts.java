package parley.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The keys a list can be sorted by. Each is an SQL expression that is never null, has an index, and, with the id, puts
 * every row in exactly one place; where the unknown comes last both ways, up and down have an expression each.
 */
public final class Sorts {
    private final List<Sort> keys = new ArrayList<>();

    /** The first key is the usual one; a minus before its name makes the list usually sort downwards. */
    public static Sorts by(String key, String expression, String type) {
        return new Sorts().or(key, expression, expression, type);
    }

    public static Sorts by(String key, String up, String down, String type) {
        return new Sorts().or(key, up, down, type);
    }

    public Sorts or(String key, String expression, String type) {
        return or(key, expression, expression, type);
    }

    public Sorts or(String key, String up, String down, String type) {
        var usual = key.startsWith("-");
        var name = usual ? key.substring(1) : key;
        var upwards = new Sort(name, up, type, false);
        var downwards = new Sort("-" + name, down, type, true);
        keys.addAll(usual ? List.of(downwards, upwards) : List.of(upwards, downwards));
        return this;
    }

    Sort asked(String sort) {
        if (sort == null || sort.isBlank()) {
            return keys.get(0);
        }
        return keys.stream()
                .filter(k -> k.key().equals(sort))
                .findFirst()
                .orElseThrow(() -> new BadParameter("sort", "sort is one of " + names() + "."));
    }

    private String names() {
        return keys.stream().map(Sort::key).collect(Collectors.joining(", "));
    }

    record Sort(String key, String expression, String type, boolean down) {
        String direction() {
            return down ? "desc" : "asc";
        }

        String beyond() {
            return down ? "<" : ">";
        }
    }
}
