package parley.journal;

import parley.codes.Code;

/** What was done to a row. */
public enum Act implements Code {
    INSERT("Recorded", "It was not there before."),
    UPDATE("Changed", "Some of its values are others now."),
    DELETE("Removed", "It is not there any more.");

    private final String label;
    private final String definition;

    Act(String label, String definition) {
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
