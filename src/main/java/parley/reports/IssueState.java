package parley.reports;

import jakarta.persistence.EnumeratedValue;
import parley.codes.Code;

/** How far an issue has come. */
public enum IssueState implements Code {
    DRAFT("Draft", "Being written."),
    REVIEW("In review", "Waiting for another person to publish it or to give it back."),
    PUBLISHED("Published", "Numbered and frozen.");

    @EnumeratedValue
    private final String code = code();

    private final String label;
    private final String definition;

    IssueState(String label, String definition) {
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
