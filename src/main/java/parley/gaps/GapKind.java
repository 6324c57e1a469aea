package parley.gaps;

import parley.codes.Code;

/** What is missing. */
public enum GapKind implements Code {
    UNSOURCED("Unsourced", "Nobody says so yet."),
    UNDATED("Undated", "Nobody has looked when it was, or said that it is not stated."),
    CONTESTED("Contested", "Sources give different values."),
    NOT_STATED("Not stated", "A source was read and does not say."),
    SINGLE_SOURCE("Single source", "All that supports it goes back to one source.");

    private final String label;
    private final String definition;

    GapKind(String label, String definition) {
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
