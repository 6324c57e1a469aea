package parley.outcomes;

import jakarta.persistence.EnumeratedValue;
import parley.codes.Code;

/** How far a commitment has been kept; the scale follows the Peace Accords Matrix. */
public enum Progress implements Code {
    NOT_INITIATED("Not initiated", "Nothing has been done."),
    INITIATED("Initiated", "A beginning was made."),
    MINIMAL("Minimal", "Little has been done."),
    INTERMEDIATE("Intermediate", "Much has been done, and it can still be completed in time."),
    FULL("Full", "Done, or as good as done."),
    LAPSED("Lapsed", "Its time ran out."),
    DISPUTED("Disputed", "The sides disagree whether it was kept."),
    WITHDRAWN("Withdrawn", "Taken back.");

    @EnumeratedValue
    private final String code = code();

    private final String label;
    private final String definition;

    Progress(String label, String definition) {
        this.label = label;
        this.definition = definition;
    }

    /** Whether nothing more is waited for. */
    public boolean closed() {
        return this == FULL || this == LAPSED || this == WITHDRAWN;
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
