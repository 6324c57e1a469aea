package parley.parties;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;
import parley.records.Recorded;
import parley.records.Ref;

/** Who takes part as a side: a state, an organisation, a bloc, an armed group. */
@Entity
@SQLRestriction(Recorded.LIVE)
public class Party extends Recorded {
    @Enumerated(EnumType.STRING)
    public PartyKind kind = PartyKind.OTHER;

    public String name;
    public String code;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> aliases = new ArrayList<>();

    /** The organisations and blocs it belongs to, or belonged to. */
    @OneToMany(mappedBy = "member", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, id")
    public List<Membership> memberOf = new ArrayList<>();

    /** The party that is referred to; a fresh one is made now, of this kind. Null where none is. */
    public static Party of(Ref ref, PartyKind kindIfFresh) {
        if (ref == null) {
            return null;
        }
        return ref.fresh() ? named(ref.name(), kindIfFresh) : findById(ref.id());
    }

    public static Party of(Ref ref) {
        return of(ref, PartyKind.OTHER);
    }

    public static Optional<Party> withCode(String code) {
        return find("code", code).firstResultOptional();
    }

    public Ref ref() {
        return Ref.to(id, name);
    }

    private static Party named(String name, PartyKind kind) {
        return Party.<Party>find("lower(name) = lower(?1)", name)
                .firstResultOptional()
                .orElseGet(() -> {
                    var party = new Party();
                    party.name = name;
                    party.kind = kind == null ? PartyKind.OTHER : kind;
                    party.persist();
                    return party;
                });
    }
}
