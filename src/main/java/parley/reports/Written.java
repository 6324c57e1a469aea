package parley.reports;

import java.util.List;
import java.util.Objects;
import parley.records.Named;

/**
 * What an analyst writes into a report; all else fills itself.
 *
 * @param bottomLine two to four lines
 * @param watch notes to the watch list
 * @param omissions sections that are left out of this issue
 */
public record Written(
        List<String> bottomLine,
        List<Trend> trends,
        List<Judgement> judgements,
        List<String> watch,
        List<Omission> omissions) {
    static Written nothing() {
        return new Written(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The same, with the trends of a later issue where that has some for the same negotiations. */
    Written trendsOf(Written later) {
        var trends = this.trends.stream()
                .map(t -> later.trends.stream()
                        .filter(l -> l.negotiation() != null
                                && Objects.equals(
                                        l.negotiation().id(), t.negotiation().id()))
                        .findFirst()
                        .orElse(t))
                .toList();
        return new Written(bottomLine, trends, judgements, watch, omissions);
    }

    /** Where one negotiation is going, and why; what is still being written may lack any of them. */
    public record Trend(Named negotiation, Course course, String reason) {}

    /** @param basis what it rests on; what is still being written may lack any of them */
    public record Judgement(String sentence, Likelihood likelihood, Confidence confidence, String basis) {}

    /** @param section its key */
    public record Omission(String section, String reason) {}
}
