package parley.meetings;

import jakarta.persistence.EnumeratedValue;
import parley.codes.Code;

/** What a person is in a delegation. */
public enum DelegationRole implements Code {
    HEAD("Head", "Leads the delegation."),
    MEMBER("Member", "Belongs to it."),
    ADVISER("Adviser", "Advises it."),
    SPOKESPERSON("Spokesperson", "Speaks for it to the public.");

    @EnumeratedValue
    private final String code = code();

    private final String label;
    private final String definition;

    DelegationRole(String label, String definition) {
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
