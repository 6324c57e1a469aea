package parley.negotiations;

import jakarta.persistence.EnumeratedValue;
import parley.codes.Code;

/** Whether a process goes on. */
public enum NegotiationStatus implements Code {
    ACTIVE("Active", "Rounds are held or planned."),
    SUSPENDED("Suspended", "Interrupted, with the intention to resume."),
    CONCLUDED("Concluded", "Ended, with or without a result.");

    @EnumeratedValue
    private final String code = code();

    private final String label;
    private final String definition;

    NegotiationStatus(String label, String definition) {
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
