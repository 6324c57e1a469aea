package parley.parties;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import parley.time.FuzzyDate;

/** A party belongs to an organisation or bloc for a time; either end may be uncertain, or open. */
@Entity
public class Membership extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Party member;

    @ManyToOne(fetch = FetchType.LAZY)
    public Party organisation;

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

    public int position;
}
