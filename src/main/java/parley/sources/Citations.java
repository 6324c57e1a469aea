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

    /** @param list {@code all} where the page is to list them one by one, too */
    public Cited on(RecordRef record, String list) {
        return on(List.of(record), list);
    }

    /** The record as programs get it. */
    public <T> CitedRecord<T> with(T record, RecordRef... refs) {
        return new CitedRecord<>(record, claims.on(List.of(refs)));
    }

    public Cited on(Collection<RecordRef> records, String list) {
        return new Cited(claims.on(records), fields, "all".equals(list));
    }
}
