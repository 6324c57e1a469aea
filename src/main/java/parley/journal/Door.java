package parley.journal;

import parley.codes.Code;

/** How a change came in. */
public enum Door implements Code {
    PAGE("Page", "Typed into a form."),
    API("API", "Sent by a program."),
    IMPORT("Import", "Read from a file."),
    SCHEDULE("Schedule", "Done by Parley itself."),
    SQL("SQL", "Written to the database by hand.");

    private final String label;
    private final String definition;

    Door(String label, String definition) {
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
