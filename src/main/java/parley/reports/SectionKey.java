package parley.reports;

import parley.codes.Code;

/** The sections of a report that can be left out of an issue. */
public enum SectionKey implements Code {
    BOTTOM_LINE("1. Bottom line"),
    JUDGEMENTS("2. Key judgements"),
    MEETINGS("3. Meetings"),
    OUTCOMES("4. Outcomes and commitments"),
    POSITIONS("5. Positions"),
    STATEMENTS("6. Statements and signals"),
    AHEAD("7. Ahead"),
    WATCH("8. Watch list"),
    SINCE("9. Since the last issue"),
    GAPS("10. Gaps"),
    SOURCES("11. Sources and method");

    private final String label;

    SectionKey(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String definition() {
        return label;
    }
}
