package parley.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * SQL as JDBC takes it.
 *
 * @param positional with a question mark for each parameter
 * @param names of the parameters, in their order; one that is used twice stands here twice
 */
record NamedText(String positional, List<String> names) {
    private static final Pattern NAME = Pattern.compile("(?<!:):([a-zA-Z]\\w*)");

    /** @param text with its parameters by name, {@code :name} */
    static NamedText of(String text) {
        var names = new ArrayList<String>();
        var positional = NAME.matcher(text).replaceAll(match -> {
            names.add(match.group(1));
            return "?";
        });
        return new NamedText(positional, List.copyOf(names));
    }
}
