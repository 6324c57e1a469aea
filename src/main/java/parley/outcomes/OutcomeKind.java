package parley.outcomes;

import jakarta.persistence.EnumeratedValue;
import parley.codes.Code;

/** What a meeting produced. */
public enum OutcomeKind implements Code {
    AGREEMENT("Agreement", "All open points were settled."),
    PARTIAL_AGREEMENT("Partial agreement", "Some points were settled."),
    CEASEFIRE("Ceasefire", "Fighting is to stop."),
    PROCESS_AGREEMENT("Agreement on process", "How to go on talking was settled."),
    JOINT_STATEMENT("Joint statement", "One text issued by all."),
    COMMUNIQUE("Communiqué", "The meeting’s own account."),
    CHAIR_STATEMENT("Chair’s statement", "The account of whoever presided."),
    AGREED_TO_MEET_AGAIN("Agreed to meet again", "Another meeting was promised."),
    AGREED_TO_EXPLORE_SCHEDULE("Agreed to explore a schedule", "Dates for more meetings are to be looked for."),
    WORKING_GROUP_CREATED("Working group created", "Experts are to go on."),
    DOCUMENT_EXCHANGED("Document exchanged", "A paper changed hands."),
    NO_AGREED_OUTCOME("No agreed outcome", "It ended without a result."),
    SUSPENDED("Suspended", "It was broken off."),
    WALKOUT("Walkout", "A party left."),
    REFUSED("Refused", "What was asked for was refused.");

    @EnumeratedValue
    private final String code = code();

    private final String label;
    private final String definition;

    OutcomeKind(String label, String definition) {
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
