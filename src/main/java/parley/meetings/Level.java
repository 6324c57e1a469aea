package parley.meetings;

import jakarta.persistence.EnumeratedValue;
import parley.codes.Code;

/** The rank of those who sit there, from high to low. */
public enum Level implements Code {
    HEAD_OF_STATE("Head of state", "President, monarch."),
    HEAD_OF_GOVERNMENT("Head of government", "Prime minister, chancellor."),
    DEPUTY_HEAD_OF_GOVERNMENT("Deputy head of government", "Deputy prime minister, vice-chancellor."),
    MINISTER("Minister", "A member of the cabinet."),
    DEPUTY_MINISTER("Deputy minister", "Deputy minister, state secretary, deputy secretary."),
    SPECIAL_ENVOY("Special envoy", "Appointed for one subject."),
    AMBASSADOR("Ambassador", "Ambassador or permanent representative."),
    SENIOR_OFFICIAL("Senior official", "Political director, director-general."),
    WORKING_LEVEL("Working level", "Experts and desk officers."),
    CHARGE_D_AFFAIRES("Chargé d’affaires", "In place of the head of mission."),
    ORGANISATION_HEAD("Head of an organisation", "Secretary-general, president of a commission."),
    NON_OFFICIAL("Non-official", "Speaks for nobody officially."),
    NOT_STATED("Not stated", "The source was read and does not say.");

    @EnumeratedValue
    private final String code = code();

    private final String label;
    private final String definition;

    Level(String label, String definition) {
        this.label = label;
        this.definition = definition;
    }

    /** The higher of two ranks; one that is not stated is below all others. */
    static Level higher(Level one, Level other) {
        return one.ordinal() <= other.ordinal() ? one : other;
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
