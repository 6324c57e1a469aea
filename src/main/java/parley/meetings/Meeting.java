package parley.meetings;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hibernate.annotations.SQLRestriction;
import parley.negotiations.Negotiation;
import parley.records.Recorded;
import parley.records.Ref;
import parley.records.Sharing;
import parley.time.DateBasis;
import parley.time.FuzzyDate;
import parley.topics.Topic;
import parley.venues.Venue;
import parley.web.Invalid;

/** One sitting, held or planned. */
@Entity
@SQLRestriction(Recorded.LIVE)
public class Meeting extends Recorded {
    public String title;

    @ManyToOne(fetch = FetchType.LAZY)
    public Negotiation negotiation;

    @Enumerated(EnumType.STRING)
    public Format format;

    @Enumerated(EnumType.STRING)
    public MeetingStatus status;

    @Enumerated(EnumType.STRING)
    public Occurrence occurrence;

    /** The highest who sat there; worked out from the participations unless somebody said otherwise. */
    @Enumerated(EnumType.STRING)
    public Level level;

    public boolean levelOverridden;

    @Embedded
    public FuzzyDate date;

    @Enumerated(EnumType.STRING)
    public DateBasis dateBasis;

    /** The source's own words for the date: “on Wednesday”. */
    public String datePhrase;

    /** Local to {@link #zone}, an IANA zone; never there without it. */
    public LocalTime startTime;

    public String zone;

    public Integer durationMinutes;
    public boolean durationApproximate;

    @ManyToOne(fetch = FetchType.LAZY)
    public Venue venue;

    public String summary;

    /** A CAMEO code, chosen by a person. */
    public String eventCode;

    @Enumerated(EnumType.STRING)
    public Sharing sharing = Sharing.CLEAR;

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, id")
    public List<Participation> participations = new ArrayList<>();

    /** The ordered agenda. */
    @ManyToMany
    @JoinTable(
            name = "meeting_topic",
            joinColumns = @JoinColumn(name = "meeting_id"),
            inverseJoinColumns = @JoinColumn(name = "topic_id"))
    @OrderColumn(name = "position")
    public List<Topic> topics = new ArrayList<>();

    /** To the meetings before it. */
    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, id")
    public List<MeetingLink> links = new ArrayList<>();

    public static Meeting of(Ref ref) {
        return ref == null ? null : findById(ref.id());
    }

    public Ref ref() {
        return Ref.to(id, title);
    }

    /** Takes a day that was worked out from the source's words. */
    public void compute(LocalDate day) {
        date = FuzzyDate.of(day.toString());
        dateBasis = DateBasis.COMPUTED;
    }

    /**
     * Puts it off to a date, or to none that is known yet; the time of day was that of the old one.
     *
     * @throws Invalid where it took place, or will not
     */
    void postpone(FuzzyDate to, DateBasis basis, String phrase) {
        if (status.over()) {
            throw new Invalid(
                    "",
                    "The meeting is " + status.label().toLowerCase(Locale.ROOT)
                            + "; only one that is still to come is put off.");
        }
        status = MeetingStatus.POSTPONED;
        date = to;
        dateBasis = basis;
        datePhrase = phrase;
        startTime = null;
    }

    /** Takes the level somebody chose, or else the highest of those who sit there; null where none is known. */
    void settleLevel(Level chosen, boolean overridden) {
        levelOverridden = overridden;
        level = overridden
                ? chosen
                : participations.stream()
                        .map(p -> p.level)
                        .filter(l -> l != null)
                        .reduce(Level::higher)
                        .orElse(null);
    }
}
