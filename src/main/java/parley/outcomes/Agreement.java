package parley.outcomes;

import jakarta.persistence.EnumeratedValue;
import parley.codes.Code;

/** Whose account of an outcome it is. */
public enum Agreement implements Code {
    AGREED_BY_ALL("Agreed by all", "Every side says so."),
    ANNOUNCED_BY_ONE_SIDE("Announced by one side", "One side says so; the others have not."),
    DISPUTED("Disputed", "Another side says otherwise.");

    @EnumeratedValue
    private final String code = code();

    private final String label;
    private final String definition;

    Agreement(String label, String definition) {
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
