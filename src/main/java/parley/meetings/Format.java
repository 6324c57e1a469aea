package parley.meetings;

import jakarta.persistence.EnumeratedValue;
import parley.codes.Code;

/** The form a meeting takes. */
public enum Format implements Code {
    BILATERAL("Bilateral", "Two parties."),
    TRILATERAL("Trilateral", "Three parties."),
    MULTILATERAL("Multilateral", "More than three parties, in no standing body."),
    COUNCIL_SESSION("Council session", "A session of a standing body."),
    SUMMIT("Summit", "Heads of state or government."),
    WORKING_GROUP("Working group", "Experts on one subject."),
    MARGINS("On the margins", "Beside another event."),
    PROXIMITY("Proximity talks", "Parties apart; a go-between carries messages."),
    SHUTTLE("Shuttle", "A go-between travels from one party to the other."),
    PHONE_VIDEO("Phone or video", "Nobody travels."),
    WRITTEN_EXCHANGE("Written exchange", "Letters, notes or drafts."),
    BACK_CHANNEL("Back channel", "Kept from the public while it goes on.");

    @EnumeratedValue
    private final String code = code();

    private final String label;
    private final String definition;

    Format(String label, String definition) {
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
