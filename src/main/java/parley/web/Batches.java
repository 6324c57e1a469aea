package parley.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import parley.query.Asked;
import parley.records.Recorded;

/** Many new records in one request: all of them are made, or none. */
@ApplicationScoped
public class Batches {
    private static final int MOST = 1000;

    private final Forms forms;
    private final TransactionManager transactions;

    Batches(Forms forms, TransactionManager transactions) {
        this.forms = forms;
        this.transactions = transactions;
    }

    /**
     * @param dryRun {@code true} runs every check and writes nothing
     * @param made lets a new record take the values
     * @param rows the records by their ids, as the list shows them
     */
    public <T, E extends Recorded, R> RestResponse<Batched<R>> save(
            List<T> values, String dryRun, Function<T, E> made, Function<List<Long>, List<R>> rows) {
        var tried = Asked.flag("dryRun", dryRun);
        check(values);
        var ids = new ArrayList<Long>();
        for (var value : values) {
            ids.add(save(value, ids.size(), made).id);
        }
        if (tried) {
            takeBack();
            return RestResponse.ok(new Batched<>(true, ids.size(), List.of()));
        }
        return ResponseBuilder.create(Status.CREATED, new Batched<>(false, ids.size(), rows.apply(ids)))
                .build();
    }

    private <T> void check(List<T> values) {
        if (values == null || values.isEmpty() || values.size() > MOST) {
            throw new Invalid("", "Send a list of 1 to " + MOST + " records.");
        }
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < values.size(); i++) {
            try {
                forms.check(values.get(i));
            } catch (Invalid invalid) {
                errors.addAll(at(i, invalid));
            }
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    private <T, E extends Recorded> E save(T value, int index, Function<T, E> made) {
        try {
            return forms.save(value, made);
        } catch (Invalid invalid) {
            throw new Invalid(at(index, invalid));
        }
    }

    private void takeBack() {
        try {
            transactions.setRollbackOnly();
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<FieldError> at(int index, Invalid invalid) {
        return invalid.errors().stream().map(e -> e.under(index)).toList();
    }
}
