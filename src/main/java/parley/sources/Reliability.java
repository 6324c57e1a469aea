package parley.sources;

import jakarta.persistence.EnumeratedValue;
import parley.codes.Code;

/** How reliable a source is, by the Admiralty system. F is no basis to judge, not a middling grade. */
public enum Reliability implements Code {
    A("A – completely reliable", "No doubt about it."),
    B("B – usually reliable", "Minor doubts; mostly right in the past."),
    C("C – fairly reliable", "Doubts; right in the past at times."),
    D("D – not usually reliable", "Grave doubts."),
    E("E – unreliable", "Wrong in the past."),
    F("F – cannot be judged", "No basis to judge.");

    @EnumeratedValue
    private final String code = code();

    private final String label;
    private final String definition;

    Reliability(String label, String definition) {
        this.label = label;
        this.definition = definition;
    }

    @Override
    public String code() {
        return name();
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
