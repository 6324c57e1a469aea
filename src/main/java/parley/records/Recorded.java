package parley.records;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;

/**
 * What every record has: an id, and a version that tells two writers apart. When it was made, changed and put in the trash
 * is the database's to say; what is in the trash is not found as an entity.
 */
@MappedSuperclass
public abstract class Recorded extends PanacheEntityBase {
    public static final String LIVE = "deleted_at is null";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Version
    public int version;

    /** Empty where there is none, or it is in the trash. */
    public static <E extends Recorded> Optional<E> find(Class<E> type, long id) {
        return Optional.ofNullable(getEntityManager().find(type, id));
    }

    /** @throws NotFoundException where there is none, or it is in the trash */
    public static <E extends Recorded> E get(Class<E> type, long id) {
        return find(type, id).orElseThrow(NotFoundException::new);
    }
}
