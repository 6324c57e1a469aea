package parley.parties;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.SQLRestriction;
import parley.records.Recorded;
import parley.time.FuzzyDate;

/** An office held: person, title, party, from when to when. The capacity at a meeting is looked up here. */
@Entity
@SQLRestriction(Recorded.LIVE)
public class Post extends Recorded {
    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    public String title;

    @ManyToOne(fetch = FetchType.LAZY)
    public Party party;

    @Embedded
    @AttributeOverride(name = "edtf", column = @Column(name = "from_edtf"))
    @AttributeOverride(name = "earliest", column = @Column(name = "from_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "from_latest"))
    public FuzzyDate from;

    @Embedded
    @AttributeOverride(name = "edtf", column = @Column(name = "to_edtf"))
    @AttributeOverride(name = "earliest", column = @Column(name = "to_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "to_latest"))
    public FuzzyDate to;
}
