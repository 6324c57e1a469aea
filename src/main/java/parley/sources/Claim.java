package parley.sources;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.SQLRestriction;
import parley.records.Recorded;

/** A source supports a value of a record, or the record as a whole; or it was read and does not say. */
@Entity
@SQLRestriction(Recorded.LIVE)
public class Claim extends Recorded {
    @Embedded
    public ClaimedIds about = new ClaimedIds();

    /** A field of the record's form; null where the whole record is meant. */
    public String field;

    /** The value as the source has it; null for the whole record and where the source does not say. */
    public String value;

    @ManyToOne(fetch = FetchType.LAZY)
    public Source source;

    /** {@code 13} or {@code 7,13-15} */
    public String paragraphs;

    public String quote;

    @Enumerated(EnumType.STRING)
    public Basis basis = Basis.STATED;

    /** 1 to 6 */
    public Short credibility;

    public String note;

    /** Whether this is the value that is shown. */
    public boolean chosen;

    public String choiceReason;

    /** The record it is about, as text; the database's to fill. */
    @Column(insertable = false, updatable = false)
    public String record;

    public RecordRef about() {
        return about.ref();
    }
}
