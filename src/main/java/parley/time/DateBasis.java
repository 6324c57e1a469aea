package parley.time;

import jakarta.persistence.EnumeratedValue;
import parley.codes.Code;

/** How a date is known. */
public enum DateBasis implements Code {
    STATED("Stated", "The source says the date."),
    COMPUTED("Computed", "Worked out from a weekday and a publication date."),
    INFERRED("Inferred", "Concluded from other facts."),
    EXTERNAL("External", "From another source than the one the record is from.");

    @EnumeratedValue
    private final String code = code();

    private final String label;
    private final String definition;

    DateBasis(String label, String definition) {
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
