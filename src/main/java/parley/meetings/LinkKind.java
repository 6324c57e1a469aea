package parley.meetings;

import jakarta.persistence.EnumeratedValue;
import parley.codes.Code;

/** How a meeting stands to an earlier one. */
public enum LinkKind implements Code {
    FOLLOW_UP_OF("Follow-up of", "The next round after it."),
    ON_MARGINS_OF("On the margins of", "Held beside it."),
    PREPARATORY_TO("Preparatory to", "Prepares it."),
    RESUMES("Resumes", "Goes on where it was broken off."),
    REPLACES("Replaces", "Takes place instead of it.");

    @EnumeratedValue
    private final String code = code();

    private final String label;
    private final String definition;

    LinkKind(String label, String definition) {
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
