package parley.reports;

import jakarta.persistence.EnumeratedValue;
import parley.codes.Code;

/** How a report is sent. */
public enum Attachment implements Code {
    PDF("PDF", "As a PDF file."),
    DOCX("Word", "As a Word file, for desks that write on in it."),
    LINK("Link", "As a link only, for readers with an account.");

    @EnumeratedValue
    private final String code = code();

    private final String label;
    private final String definition;

    Attachment(String label, String definition) {
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
