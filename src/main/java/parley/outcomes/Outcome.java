package parley.outcomes;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.SQLRestriction;
import parley.meetings.Meeting;
import parley.parties.Party;
import parley.records.Recorded;
import parley.records.Sharing;
import parley.sources.Source;
import parley.time.FuzzyDate;
import parley.topics.Topic;

/** What a meeting produced. One with somebody who owes it is a commitment, followed until it happens. */
@Entity
@SQLRestriction(Recorded.LIVE)
public class Outcome extends Recorded {
    @ManyToOne(fetch = FetchType.LAZY)
    public Meeting meeting;

    @Enumerated(EnumType.STRING)
    public OutcomeKind kind;

    @Enumerated(EnumType.STRING)
    public Agreement agreement;

    public String text;

    @ManyToMany
    @JoinTable(
            name = "outcome_topic",
            joinColumns = @JoinColumn(name = "outcome_id"),
            inverseJoinColumns = @JoinColumn(name = "topic_id"))
    @OrderColumn(name = "position")
    public List<Topic> topics = new ArrayList<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owed_by_id")
    public Party owedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owed_to_id")
    public Party owedTo;

    @Embedded
    @AttributeOverride(name = "edtf", column = @Column(name = "due_edtf"))
    @AttributeOverride(name = "earliest", column = @Column(name = "due_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "due_latest"))
    public FuzzyDate due;

    @Enumerated(EnumType.STRING)
    public Progress progress;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "fulfilled_by_id")
    public Meeting fulfilledBy;

    /** The document that shows it was kept. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "fulfilled_by_source_id")
    public Source fulfilledBySource;

    @Enumerated(EnumType.STRING)
    public Sharing sharing = Sharing.CLEAR;

    /** What was promised came true at this meeting. */
    public void fulfil(Meeting at) {
        fulfil(at, null);
    }

    /** What was promised came true, at a meeting or as a document shows. */
    public void fulfil(Meeting at, Source shown) {
        fulfilledBy = at;
        fulfilledBySource = shown;
        progress = Progress.FULL;
    }
}
