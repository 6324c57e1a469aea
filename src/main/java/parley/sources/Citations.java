package parley.sources;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** Brings the claims on the records of a page, ready to be set beside their values. */
@ApplicationScoped
public class Citations {
    private final ClaimQueries claims;
    private final ClaimFields fields;

    Citations(ClaimQueries claims, ClaimFields fields) {
        this.claims = claims;
        this.fields = fields;
    }

    public Cited on(RecordRef record) {
        return on(List.of(record));
    }

    public Cited on(Collection<RecordRef> records) {
        return new Cited(claims.on(records), fields);
    }
}
