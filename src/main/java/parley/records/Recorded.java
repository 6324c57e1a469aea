package parley.records;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import jakarta.ws.rs.NotFoundException;

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

    /** @throws NotFoundException where there is none, or it is in the trash */
    public static <E extends Recorded> E get(Class<E> type, long id) {
        var record = getEntityManager().find(type, id);
        if (record == null) {
            throw new NotFoundException();
        }
        return record;
    }
}
