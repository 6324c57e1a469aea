package parley.reports;

import jakarta.persistence.EnumeratedValue;
import parley.codes.Code;

/** How likely something is, in the words and bands of ICD 203. */
public enum Likelihood implements Code {
    ALMOST_NO_CHANCE("Almost no chance", "1 to 5 percent."),
    VERY_UNLIKELY("Very unlikely", "5 to 20 percent."),
    UNLIKELY("Unlikely", "20 to 45 percent."),
    ROUGHLY_EVEN_CHANCE("Roughly even chance", "45 to 55 percent."),
    LIKELY("Likely", "55 to 80 percent."),
    VERY_LIKELY("Very likely", "80 to 95 percent."),
    ALMOST_CERTAIN("Almost certain", "95 to 99 percent.");

    @EnumeratedValue
    private final String code = code();

    private final String label;
    private final String definition;

    Likelihood(String label, String definition) {
        this.label = label;
        this.definition = definition;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String definition() {
        return definition;
    }
}
