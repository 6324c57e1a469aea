package parley.topics;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;
import parley.records.Recorded;
import parley.records.Ref;

/** An issue under negotiation; topics form a tree. */
@Entity
@SQLRestriction(Recorded.LIVE)
public class Topic extends Recorded {
    public String name;

    @ManyToOne(fetch = FetchType.LAZY)
    public Topic parent;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> aliases = new ArrayList<>();

    /** The topic that is referred to, made now where it is a fresh one; null where none is. */
    public static Topic of(Ref ref) {
        if (ref == null) {
            return null;
        }
        return ref.fresh() ? named(ref.name()) : findById(ref.id());
    }

    public Ref ref() {
        return Ref.to(id, name);
    }

    private static Topic named(String name) {
        return Topic.<Topic>find("lower(name) = lower(?1)", name)
                .firstResultOptional()
                .orElseGet(() -> {
                    var topic = new Topic();
                    topic.name = name;
                    topic.persist();
                    return topic;
                });
    }
}
