package parley.accounts;

import jakarta.persistence.EnumeratedValue;
import parley.codes.Code;

/** The strictest sharing mark somebody may see; what is marked less strictly, everybody with an account sees. */
public enum Clearance implements Code {
    AMBER("TLP:AMBER", "Sees nothing that is marked TLP:AMBER+STRICT or TLP:RED."),
    AMBER_STRICT("TLP:AMBER+STRICT", "Sees all but what is marked TLP:RED."),
    RED("TLP:RED", "Sees everything.");

    @EnumeratedValue
    private final String code = code();

    private final String label;
    private final String definition;

    Clearance(String label, String definition) {
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
