package parley.venues;

import jakarta.persistence.EnumeratedValue;
import parley.codes.Code;

/** How closely the place of a meeting is known. */
public enum Precision implements Code {
    SITE("Site", "The building or compound is known."),
    CITY("City", "Only the city is known."),
    COUNTRY("Country", "Only the country is known.");

    @EnumeratedValue
    private final String code = code();

    private final String label;
    private final String definition;

    Precision(String label, String definition) {
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
