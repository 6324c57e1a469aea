package parley.sources;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import parley.records.Recorded;
import parley.web.Form;
import parley.web.FormReader;
import parley.web.Forms;

/**
 * Records with a form of their own, whose values can be claimed.
 *
 * @param <E> the entity
 * @param <T> its form
 */
public abstract class ClaimedRecords<E extends Recorded, T extends Record> implements Claimed {
    private final ClaimedKind kind;
    private final Class<E> entity;
    private final Class<T> form;
    private final Function<E, T> of;
    private final BiFunction<T, E, E> applyTo;
    private final FormReader reader;
    private final Forms forms;

    protected ClaimedRecords(
            ClaimedKind kind,
            Class<E> entity,
            Class<T> form,
            Function<E, T> of,
            BiFunction<T, E, E> applyTo,
            FormReader reader,
            Forms forms) {
        this.kind = kind;
        this.entity = entity;
        this.form = form;
        this.of = of;
        this.applyTo = applyTo;
        this.reader = reader;
        this.forms = forms;
    }

    @Override
    public ClaimedKind kind() {
        return kind;
    }

    @Override
    public boolean is(Recorded record) {
        return entity.isInstance(record);
    }

    @Override
    public Class<T> form() {
        return form;
    }

    @Override
    public Optional<T> values(long id) {
        return Recorded.find(entity, id).map(of);
    }

    @Override
    public void take(long id, String field, String value) {
        var record = Recorded.get(entity, id);
        var changed = reader.replaced(Form.of(of.apply(record)), Map.of(field, value));
        forms.keep(changed, values -> applyTo.apply(values, record));
    }
}
