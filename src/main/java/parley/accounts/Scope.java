package parley.accounts;

import parley.codes.Code;

/** What a token may be used for. */
public enum Scope implements Code {
    READ("Read", "The program may read what the account may read, and change nothing."),
    WRITE("Read and write", "The program may do all that the account may do."),
    FEED("Feed", "Whoever has the address may read the feed, and nothing else.");

    private final String label;
    private final String definition;

    Scope(String label, String definition) {
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
