package parley.statements;

import jakarta.persistence.EnumeratedValue;
import parley.codes.Code;

/** What somebody does by saying it. */
public enum StatementKind implements Code {
    DEMAND("Demand", "Asks for something and expects to get it."),
    PROPOSAL("Proposal", "Puts a way forward on the table."),
    OFFER("Offer", "Promises something in return."),
    APPEAL("Appeal", "Asks others to do or not to do something."),
    ACCEPTANCE("Acceptance", "Agrees to what another asked."),
    REJECTION("Rejection", "Refuses what another asked."),
    CRITICISM("Criticism", "Finds fault with what another does."),
    ACCUSATION("Accusation", "Says that another did wrong."),
    WARNING("Warning", "Says what may follow, without making it happen."),
    THREAT("Threat", "Says what one will do if the other does not comply."),
    SIGNAL("Signal", "Lets something be understood without saying it."),
    COMMENT("Comment", "Gives a view."),
    EVASION("Evasion", "Does not answer what was asked."),
    ANNOUNCEMENT("Announcement", "Says what was or will be done.");

    @EnumeratedValue
    private final String code = code();

    private final String label;
    private final String definition;

    StatementKind(String label, String definition) {
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
