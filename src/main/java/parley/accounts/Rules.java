package parley.accounts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who may do what, by method and address: the first line that fits decides, and what no line fits is refused. An address that
 * is added needs a line here, or nobody reaches it.
 */
final class Rules {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String RECORDS =
            "negotiations|meetings|parties|people|posts|venues|topics|outcomes|statements" + "|sources|claims";
    private static final String VIEWS =
            "search|webhooks|positions|gaps|reports|trash|suggestions|dates|journal|changes|reviews";

    private static final List<Rule> RULES = List.of(
            Rule.of("/sign-in|/sso|/unsubscribe/[^/]+", null, null),
            Rule.of("/(sign-out|account(/.*)?)", AccountRole.VIEWER, AccountRole.VIEWER),
            Rule.of("/admin(/.*)?", AccountRole.ADMIN, AccountRole.ADMIN),
            Rule.of("/(api)?", AccountRole.VIEWER, AccountRole.ADMIN),
            Rule.of("/feeds/[a-z]+[.][a-z]+", AccountRole.VIEWER, AccountRole.ADMIN),
            Rule.of("/(api/v1/)?parties/\\d+/merger", AccountRole.VIEWER, AccountRole.EDITOR),
            Rule.of("/trash/emptying", AccountRole.EDITOR, AccountRole.EDITOR),
            Rule.of("/(api/v1/)?(" + RECORDS + "|" + VIEWS + ")([./].*)?", AccountRole.VIEWER, AccountRole.ANALYST));

    private Rules() {}

    /** The line for a request; empty where there is none, and then nobody may. */
    static Optional<Rule> of(String path) {
        return RULES.stream().filter(r -> r.path.matcher(path).matches()).findFirst();
    }

    /** The least role for reading and for writing; null where everybody may, signed in or not. */
    record Rule(Pattern path, AccountRole reads, AccountRole writes) {
        private static Rule of(String path, AccountRole reads, AccountRole writes) {
            return new Rule(Pattern.compile(path, Pattern.DOTALL), reads, writes);
        }

        AccountRole needed(String method) {
            return READING.contains(method) ? reads : writes;
        }
    }
}
