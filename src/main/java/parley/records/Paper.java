package parley.records;

import java.util.Locale;

/** What a desk makes of its record. It goes to the trash as records do, and is neither searched nor cited. */
public enum Paper implements Discardable {
    REPORT_ISSUE("report draft", "/reports/issues/"),
    REPORT_DEFINITION("report definition", "/reports/definitions/");

    private final String word;
    private final String address;

    Paper(String word, String address) {
        this.word = word;
        this.address = address;
    }

    @Override
    public String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String path(long id) {
        return address + id;
    }

    /** No view stands before their tables. */
    @Override
    public String seen() {
        return "restriction(sharing) <= clearance()";
    }

    @Override
    public boolean claimed() {
        return false;
    }
}
