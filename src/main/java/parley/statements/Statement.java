package parley.statements;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.SQLRestriction;
import parley.meetings.Meeting;
import parley.parties.Party;
import parley.parties.Person;
import parley.records.Recorded;
import parley.records.Ref;
import parley.records.Sharing;
import parley.time.DateBasis;
import parley.time.FuzzyDate;
import parley.topics.Topic;

/** Something said on the record. */
@Entity
@SQLRestriction(Recorded.LIVE)
public class Statement extends Recorded {
    @ManyToOne(fetch = FetchType.LAZY)
    public Person speaker;

    /** The side the speaker belongs to. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Party party;

    /** The side spoken for, where it is another. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Party onBehalfOf;

    @ManyToOne(fetch = FetchType.LAZY)
    public Party addressee;

    @Enumerated(EnumType.STRING)
    public StatementKind kind;

    /** Always with a topic. */
    @Enumerated(EnumType.STRING)
    public Stance stance;

    @ManyToOne(fetch = FetchType.LAZY)
    public Topic topic;

    /** Where it was said: an interview, a press conference. */
    public String channel;

    /** Who passed it on: an agency, an outlet. */
    public String relayedBy;

    @Embedded
    public FuzzyDate date;

    @Enumerated(EnumType.STRING)
    public DateBasis dateBasis;

    public String datePhrase;

    @ManyToOne(fetch = FetchType.LAZY)
    public Meeting meeting;

    /** In our own words. */
    public String text;

    /** A few words of the speaker's own, where the words matter. */
    public String quote;

    /** “if … then …” */
    public String condition;

    /** The statement of which this is another wording. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Statement variantOf;

    /** Among the wordings of one signal: 1 is the weakest. */
    public Short strength;

    public String eventCode;

    @Enumerated(EnumType.STRING)
    public Sharing sharing = Sharing.CLEAR;

    public static Statement of(Ref ref) {
        return ref == null ? null : findById(ref.id());
    }

    public Ref ref() {
        return Ref.to(id, text.length() <= 80 ? text : text.substring(0, 80));
    }
}
