package parley.reports;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.sources.ClaimRow;

/** Where in a source several claims stand. */
final class Paragraphs {
    private Paragraphs() {}

    /** {@code ¶ 4, 7–9}: each once, in their order; empty where no claim names one. */
    static String text(List<ClaimRow> claims) {
        var all = claims.stream()
                .map(ClaimRow::paragraphs)
                .filter(Objects::nonNull)
                .flatMap(p -> Arrays.stream(p.split(",")))
                .distinct()
                .sorted(Comparator.comparing(Paragraphs::first))
                .map(p -> p.replace('-', '–'))
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "" : "¶ " + all;
    }

    /** The page of the source, at the first of them. */
    static String path(String source, List<ClaimRow> claims) {
        Optional<Integer> first = claims.stream()
                .map(ClaimRow::paragraphs)
                .filter(Objects::nonNull)
                .map(Paragraphs::first)
                .min(Comparator.naturalOrder());
        return source + first.map(p -> "#p" + p).orElse("");
    }

    private static int first(String paragraphs) {
        return Integer.parseInt(paragraphs.split("[-,]")[0]);
    }
}
