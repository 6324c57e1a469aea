package parley.parties;

import jakarta.persistence.EnumeratedValue;
import parley.codes.Code;

/** What sort of side a party is. */
public enum PartyKind implements Code {
    STATE("State", "A state, recognised widely or in part."),
    INTERNATIONAL_ORGANISATION("International organisation", "Founded by states, with organs of its own."),
    BLOC("Bloc", "States that act together without an organisation."),
    ARMED_GROUP("Armed group", "Armed and organised, and not a state."),
    OTHER("Other", "A territory, a company, a movement, anything else.");

    @EnumeratedValue
    private final String code = code();

    private final String label;
    private final String definition;

    PartyKind(String label, String definition) {
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
