package parley.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import parley.query.BadParameter;
import parley.records.Kind;

/** What is searched for. */
public record SearchFilter(
        @Parameter(
                description =
                        "Words, in web search syntax: “exact words”, or, -without. In names one letter may be wrong or two.",
                example = "troops")
        @RestQuery
        String q,

        @Parameter(description = "The kind of record, as a word; repeated: any of them.", example = "meeting")
        @RestQuery
        List<String> kind) {
    private static final int LONGEST = 200;

    public boolean blank() {
        return q == null || q.isBlank();
    }

    /** The kinds that can be found. */
    public List<Kind> kinds() {
        return Arrays.stream(Kind.values()).filter(k -> k != Kind.CLAIM).toList();
    }

    /** The words, for an address. */
    public String encoded() {
        return URLEncoder.encode(q, StandardCharsets.UTF_8);
    }

    String words() {
        if (q.length() > LONGEST) {
            throw new BadParameter("q", "Search for at most " + LONGEST + " characters.");
        }
        return q.strip();
    }

    /** The words of the kinds asked for; of all where none is. */
    List<String> asked() {
        var all = kinds().stream().map(Kind::word).toList();
        var asked = kind == null
                ? List.<String>of()
                : kind.stream().filter(k -> !k.isBlank()).toList();
        for (var word : asked) {
            if (!all.contains(word)) {
                throw new BadParameter("kind", "kind is one of " + String.join(", ", all) + ".");
            }
        }
        return asked.isEmpty()
                ? all
                : Stream.of(asked).flatMap(List::stream).distinct().toList();
    }
}
