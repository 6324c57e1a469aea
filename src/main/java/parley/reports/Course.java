package parley.reports;

import jakarta.persistence.EnumeratedValue;
import parley.codes.Code;

/** Where a negotiation is going, in the analyst's judgement. */
public enum Course implements Code {
    IMPROVED("Improved", "Closer to an agreement, or talking where it was not."),
    UNCHANGED("Unchanged", "Neither closer nor further."),
    DETERIORATED("Deteriorated", "Further from an agreement, or silent where it was not.");

    @EnumeratedValue
    private final String code = code();

    private final String label;
    private final String definition;

    Course(String label, String definition) {
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
