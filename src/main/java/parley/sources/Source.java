package parley.sources;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.annotations.SQLRestriction;
import parley.records.Recorded;
import parley.records.Ref;
import parley.records.Sharing;
import parley.time.FuzzyDate;

/** A document that facts are taken from. */
@Entity
@SQLRestriction(Recorded.LIVE)
public class Source extends Recorded {
    public String title;
    public String publisher;
    public String author;
    public String url;

    @Embedded
    @AttributeOverride(name = "edtf", column = @Column(name = "published_edtf"))
    @AttributeOverride(name = "earliest", column = @Column(name = "published_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "published_latest"))
    public FuzzyDate published;

    public LocalDate retrieved;
    public String language;

    @Enumerated(EnumType.STRING)
    public SourceKind kind;

    @Enumerated(EnumType.STRING)
    public Reliability reliability = Reliability.F;

    @ManyToOne(fetch = FetchType.LAZY)
    public Source upstream;

    @Enumerated(EnumType.STRING)
    public Sharing sharing = Sharing.CLEAR;

    /** Its text, if somebody pasted it: the non-empty lines, the first of them paragraph 1. */
    @ElementCollection
    @CollectionTable(name = "paragraph", joinColumns = @JoinColumn(name = "source_id"))
    @OrderColumn(name = "number")
    @ListIndexBase(1)
    @Column(name = "text")
    public List<String> paragraphs = new ArrayList<>();

    /** The source that is referred to; null where none is. */
    public static Source of(Ref ref) {
        return ref == null ? null : findById(ref.id());
    }

    public Ref ref() {
        return Ref.to(id, title);
    }
}
