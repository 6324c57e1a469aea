package parley.meetings;

import jakarta.persistence.EnumeratedValue;
import parley.codes.Code;

/** What a party is at a meeting. */
public enum Role implements Code {
    PARTY("Party", "Takes part as a side."),
    HOST("Host", "Gives the place."),
    CONVENER("Convener", "Called the meeting."),
    CHAIR("Chair", "Presides."),
    MEDIATOR("Mediator", "Makes proposals between the sides."),
    FACILITATOR("Facilitator", "Helps the sides talk and proposes nothing."),
    GUARANTOR("Guarantor", "Answers for what is agreed."),
    WITNESS("Witness", "Attests what is agreed."),
    OBSERVER("Observer", "Listens."),
    INVITED("Invited", "Asked to come, not a side.");

    @EnumeratedValue
    private final String code = code();

    private final String label;
    private final String definition;

    Role(String label, String definition) {
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
