package parley.negotiations;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;
import parley.records.Recorded;
import parley.records.Ref;
import parley.records.Sharing;

/** A process or channel with several rounds; a round of diplomacy can hold several channels. */
@Entity
@SQLRestriction(Recorded.LIVE)
public class Negotiation extends Recorded {
    public String name;

    @ManyToOne(fetch = FetchType.LAZY)
    public Negotiation parent;

    @Enumerated(EnumType.STRING)
    public NegotiationStatus status = NegotiationStatus.ACTIVE;

    @Enumerated(EnumType.STRING)
    public Track track;

    public String summary;

    @Enumerated(EnumType.STRING)
    public Sharing sharing = Sharing.CLEAR;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> aliases = new ArrayList<>();

    /** The negotiation that is referred to, made now where it is a fresh one; null where none is. */
    public static Negotiation of(Ref ref) {
        if (ref == null) {
            return null;
        }
        return ref.fresh() ? named(ref.name()) : findById(ref.id());
    }

    public Ref ref() {
        return Ref.to(id, name);
    }

    private static Negotiation named(String name) {
        return Negotiation.<Negotiation>find("lower(name) = lower(?1)", name)
                .firstResultOptional()
                .orElseGet(() -> {
                    var negotiation = new Negotiation();
                    negotiation.name = name;
                    negotiation.persist();
                    return negotiation;
                });
    }
}
