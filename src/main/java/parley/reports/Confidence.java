package parley.reports;

import jakarta.persistence.EnumeratedValue;
import parley.codes.Code;

/** How well a judgement is founded: on sources and logic, whatever is judged likely. */
public enum Confidence implements Code {
    LOW("Low", "Scant, questionable or fragmented information."),
    MODERATE("Moderate", "Plausible information, not enough of it or not corroborated."),
    HIGH("High", "Good information from several sources.");

    @EnumeratedValue
    private final String code = code();

    private final String label;
    private final String definition;

    Confidence(String label, String definition) {
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
