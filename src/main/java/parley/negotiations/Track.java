package parley.negotiations;

import jakarta.persistence.EnumeratedValue;
import parley.codes.Code;

/** How official a channel is. */
public enum Track implements Code {
    TRACK_1("Track 1", "Officials, officially."),
    TRACK_1_5("Track 1.5", "Officials in a private capacity, with others."),
    TRACK_2("Track 2", "Non-officials.");

    @EnumeratedValue
    private final String code = code();

    private final String label;
    private final String definition;

    Track(String label, String definition) {
        this.label = label;
        this.definition = definition;
    }

    @Override
    public String code() {
        return name().substring("TRACK_".length()).replace('_', '.');
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
