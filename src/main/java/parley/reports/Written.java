package parley.reports;

import java.util.List;
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

    /** Where one negotiation is going, and why. */
    public record Trend(Named negotiation, Course course, String reason) {}

    /** @param basis what it rests on */
    public record Judgement(String sentence, Likelihood likelihood, Confidence confidence, String basis) {}

    /** @param section its key */
    public record Omission(String section, String reason) {}
}
