package parley.reports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import parley.reports.Written.Judgement;
import parley.web.Label;

/** A key judgement, as an analyst writes it. */
public record JudgementForm(
        @Label(value = "Judgement", hint = "One sentence, without its likelihood and confidence.")
        @NotBlank(message = "Write the judgement, or empty the row.")
        @Size(max = 500, message = "Shorten the judgement to at most 500 characters.")
        @Pattern(
                regexp = JudgementForm.NO_CONFIDENCE,
                message = "Leave confidence out of the sentence; it has a field of its own.")
        String sentence,

        @Label("Likelihood") @NotNull(message = "Choose how likely it is.")
        Likelihood likelihood,

        @Label("Confidence") @NotNull(message = "Choose how well it is founded.")
        Confidence confidence,

        @Label("Basis") @Size(max = 500, message = "Shorten the basis to at most 500 characters.")
        String basis) {
    /** A reader takes “likely, with high confidence” for more likely: the two never stand in one sentence. Confidence-building is a matter of talks. */
    private static final String NO_CONFIDENCE =
            "(?is)(?!.*\\b((low|moderate|medium|high|full|some|little|our) confidence"
                    + "(?![- ](and security[- ])?building)|we are confident)\\b).*";

    static JudgementForm of(Judgement judgement) {
        return new JudgementForm(
                judgement.sentence(), judgement.likelihood(), judgement.confidence(), judgement.basis());
    }

    Judgement judgement() {
        return new Judgement(sentence, likelihood, confidence, basis);
    }
}
