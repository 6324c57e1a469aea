package parley.statements;

import jakarta.persistence.EnumeratedValue;
import parley.codes.Code;

/** Where somebody stands on a topic. */
public enum Stance implements Code {
    DEMANDS("Demands", "Insists on it."),
    SUPPORTS("Supports", "Is for it."),
    ACCEPTS_CONDITIONALLY("Accepts conditionally", "Is for it if something else is given."),
    SILENT("Silent", "Says nothing on it."),
    EVADES("Evades", "Was asked and does not answer."),
    RESERVES("Reserves", "Keeps it open."),
    OPPOSES("Opposes", "Is against it."),
    REJECTS("Rejects", "Refuses it."),
    RED_LINE("Red line", "Will not tolerate it.");

    @EnumeratedValue
    private final String code = code();

    private final String label;
    private final String definition;

    Stance(String label, String definition) {
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
