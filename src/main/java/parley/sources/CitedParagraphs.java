package parley.sources;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Sets the paragraphs of a source beside the claims that rest on them; cited ones are there even if the text is not. */
@ApplicationScoped
public class CitedParagraphs {
    private static final Pattern PART = Pattern.compile("(\\d+)(?:-(\\d+))?");
    private static final int LONGEST = 1000;

    private final ClaimQueries claims;

    CitedParagraphs(ClaimQueries claims) {
        this.claims = claims;
    }

    public List<CitedParagraph> of(SourceDetail source) {
        var resting = new TreeMap<Integer, List<ClaimRow>>();
        for (int i = 1; i <= source.paragraphs().size(); i++) {
            resting.put(i, new ArrayList<>());
        }
        for (var claim : claims.from(source.row().id())) {
            numbers(claim)
                    .forEach(n ->
                            resting.computeIfAbsent(n, p -> new ArrayList<>()).add(claim));
        }
        return resting.entrySet().stream()
                .map(e -> new CitedParagraph(e.getKey(), text(source, e.getKey()), e.getValue()))
                .toList();
    }

    private static List<Integer> numbers(ClaimRow claim) {
        var numbers = new ArrayList<Integer>();
        PART.matcher(claim.paragraphs() == null ? "" : claim.paragraphs())
                .results()
                .forEach(part -> {
                    var first = Integer.parseInt(part.group(1));
                    var last = part.group(2) == null ? first : Integer.parseInt(part.group(2));
                    for (int n = first; n <= Math.min(last, first + LONGEST); n++) {
                        numbers.add(n);
                    }
                });
        return numbers;
    }

    private static String text(SourceDetail source, int number) {
        return number <= source.paragraphs().size() ? source.paragraphs().get(number - 1) : null;
    }
}
