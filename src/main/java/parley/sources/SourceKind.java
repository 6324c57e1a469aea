package parley.sources;

import jakarta.persistence.EnumeratedValue;
import parley.codes.Code;

/** What sort of document a source is. */
public enum SourceKind implements Code {
    NEWS_ARTICLE("News article", "Written by a newsroom."),
    AGENCY_REPORT("Agency report", "From a news agency."),
    COMMUNIQUE("Communiqué", "Issued by a meeting."),
    TRANSCRIPT("Transcript", "Word for word."),
    OFFICIAL_STATEMENT("Official statement", "Issued by one party."),
    SOCIAL_MEDIA("Social media", "A post on a network."),
    DOCUMENT("Document", "A treaty, a letter, a paper."),
    INTERVIEW("Interview", "Questions and answers."),
    OTHER("Other", "Anything else.");

    @EnumeratedValue
    private final String code = code();

    private final String label;
    private final String definition;

    SourceKind(String label, String definition) {
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
