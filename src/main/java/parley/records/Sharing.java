package parley.records;

import jakarta.persistence.EnumeratedValue;
import parley.codes.Code;

/** With whom a record may be shared: the Traffic Light Protocol, version 2.0. */
public enum Sharing implements Code {
    CLEAR("TLP:CLEAR", "With anybody."),
    GREEN("TLP:GREEN", "Within the community."),
    AMBER("TLP:AMBER", "Within the organisation and its clients who need it."),
    AMBER_STRICT("TLP:AMBER+STRICT", "Within the organisation only."),
    RED("TLP:RED", "With the named readers only.");

    @EnumeratedValue
    private final String code = code();

    private final String label;
    private final String definition;

    Sharing(String label, String definition) {
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
