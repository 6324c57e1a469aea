package parley.meetings;

import jakarta.persistence.EnumeratedValue;
import parley.codes.Code;

/** How far a meeting has come. */
public enum MeetingStatus implements Code {
    PROPOSED("Proposed", "One side has suggested it."),
    AGREED_IN_PRINCIPLE("Agreed in principle", "All want it; nothing is fixed."),
    SCHEDULED("Scheduled", "A date is fixed."),
    IN_PROGRESS("In progress", "It is going on."),
    HELD("Held", "It took place."),
    POSTPONED("Postponed", "Put off; it is still meant to take place."),
    SUSPENDED("Suspended", "Broken off, to be resumed."),
    CANCELLED("Cancelled", "It will not take place."),
    BOYCOTTED("Boycotted", "It failed because a party stayed away."),
    UNCONFIRMED("Unconfirmed", "Reported, and not confirmed by anybody who would know.");

    @EnumeratedValue
    private final String code = code();

    private final String label;
    private final String definition;

    MeetingStatus(String label, String definition) {
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

    /** Whether it took place, goes on, or will not take place. */
    public boolean over() {
        return this == HELD || this == IN_PROGRESS || this == CANCELLED || this == BOYCOTTED;
    }
}
