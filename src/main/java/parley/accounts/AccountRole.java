package parley.accounts;

import jakarta.persistence.EnumeratedValue;
import parley.codes.Code;

/** What somebody may do; each role may do all that those before it may. */
public enum AccountRole implements Code {
    VIEWER("Viewer", "Reads."),
    ANALYST("Analyst", "Reads and writes."),
    EDITOR("Editor", "Writes, publishes, merges, and empties the trash."),
    ADMIN("Admin", "Does all this, and looks after the accounts.");

    @EnumeratedValue
    private final String code = code();

    private final String label;
    private final String definition;

    AccountRole(String label, String definition) {
        this.label = label;
        this.definition = definition;
    }

    public boolean may(AccountRole asked) {
        return compareTo(asked) >= 0;
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
