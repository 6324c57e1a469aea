package parley.parties;

import jakarta.persistence.Entity;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;
import parley.records.Recorded;
import parley.records.Ref;

/** A human being. What somebody was at the time of a meeting is looked up in the posts. */
@Entity
@SQLRestriction(Recorded.LIVE)
public class Person extends Recorded {
    public String name;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> aliases = new ArrayList<>();

    /** The person that is referred to, made now where it is a fresh one; null where none is. */
    public static Person of(Ref ref) {
        if (ref == null) {
            return null;
        }
        return ref.fresh() ? named(ref.name()) : findById(ref.id());
    }

    public Ref ref() {
        return Ref.to(id, name);
    }

    private static Person named(String name) {
        return Person.<Person>find("lower(name) = lower(?1)", name)
                .firstResultOptional()
                .orElseGet(() -> {
                    var person = new Person();
                    person.name = name;
                    person.persist();
                    return person;
                });
    }
}
