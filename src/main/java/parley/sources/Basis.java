package parley.sources;

import jakarta.persistence.EnumeratedValue;
import parley.codes.Code;

/** How a source comes to support a value. */
public enum Basis implements Code {
    STATED("Stated", "The source says it."),
    COMPUTED("Computed", "Worked out from what the source says."),
    INFERRED("Inferred", "Concluded from what the source says."),
    EXTERNAL("External", "From another source than the one the record is from."),
    NOT_STATED("Not stated", "The source was read and does not say.");

    @EnumeratedValue
    private final String code = code();

    private final String label;
    private final String definition;

    Basis(String label, String definition) {
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
