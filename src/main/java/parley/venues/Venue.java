package parley.venues;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;
import parley.records.Recorded;
import parley.records.Ref;

/** A place that can be met at: a site, or only the city or the country where that is all that is known. */
@Entity
@SQLRestriction(Recorded.LIVE)
public class Venue extends Recorded {
    public String name;
    public String city;
    public String country;
    public Double latitude;
    public Double longitude;

    @Enumerated(EnumType.STRING)
    public Precision precision = Precision.SITE;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> aliases = new ArrayList<>();

    /** The venue that is referred to, made now where it is a fresh one; null where none is. */
    public static Venue of(Ref ref) {
        if (ref == null) {
            return null;
        }
        return ref.fresh() ? named(ref.name()) : findById(ref.id());
    }

    public Ref ref() {
        return Ref.to(id, name);
    }

    private static Venue named(String name) {
        return Venue.<Venue>find("lower(name) = lower(?1)", name)
                .firstResultOptional()
                .orElseGet(() -> {
                    var venue = new Venue();
                    venue.name = name;
                    venue.persist();
                    return venue;
                });
    }
}
