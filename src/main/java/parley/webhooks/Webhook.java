package parley.webhooks;

import jakarta.persistence.Entity;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;
import parley.records.Recorded;

/** An address elsewhere that is told of changes, of what the account that made it may see. */
@Entity
@SQLRestriction(Recorded.LIVE)
public class Webhook extends Recorded {
    public Long accountId;
    public String name;
    public String url;

    /** Signs what is sent; shown once, and kept because it has to sign. */
    public String secret;

    /** The kinds of record it is told of; all where there are none. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> kinds = new ArrayList<>();

    /** What has to be done for it to be told; anything where there are none. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> acts = new ArrayList<>();

    public boolean enabled = true;

    /** Why Parley stopped it; null where it did not. */
    public String stopped;

    /** All transactions before this one were looked at. */
    public long afterTx;
}
