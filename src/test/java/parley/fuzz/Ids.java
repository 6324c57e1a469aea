package parley.fuzz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The ids that are known at each address: what was there at first, and what was made since. */
final class Ids {
    private static final String NONE = "987654321";

    private final Map<String, List<String>> known = new HashMap<>();

    /** @param address of a record: {@code /api/v1/meetings/4} */
    void learn(String address) {
        var cut = address.lastIndexOf('/');
        known.computeIfAbsent(address.substring(address.indexOf("/api/"), cut), a -> new ArrayList<>())
                .add(address.substring(cut + 1));
    }

    /** The newest often, for what was just made is to be changed too. */
    String any(String template, Random random) {
        var ids = known.getOrDefault(template.replaceAll("/\\{id}.*", ""), List.of());
        if (ids.isEmpty() || random.nextInt(20) == 0) {
            return NONE;
        }
        var newest = Math.min(ids.size(), 6);
        return random.nextBoolean()
                ? ids.get(ids.size() - 1 - random.nextInt(newest))
                : ids.get(random.nextInt(ids.size()));
    }
}
