package parley.meetings;

import jakarta.persistence.EnumeratedValue;
import parley.codes.Code;

/** How likely a planned meeting is to take place: the IPTC event occurrence status. */
public enum Occurrence implements Code {
    EOS0("Unplanned", "It came up without a plan."),
    EOS1("Planned", "Planned; how likely it is was not said."),
    EOS2("Highly uncertain", "Planned, and probably not going to happen."),
    EOS3("May occur", "Planned, and as likely as not."),
    EOS4("Highly likely", "Planned, and probably going to happen."),
    EOS5("Certain", "Planned, and sure to happen."),
    EOS6("Planned, then cancelled", "It was planned and will not happen.");

    @EnumeratedValue
    private final String code = code();

    private final String label;
    private final String definition;

    Occurrence(String label, String definition) {
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
