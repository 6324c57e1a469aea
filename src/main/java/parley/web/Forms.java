package parley.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import parley.records.Recorded;

/**
 * The one way in for everything that is written: checks the values, lets the record take them, and asks the database. What is
 * wrong goes back to where it came from: to people as the same page with messages, to programs as {@link Invalid}.
 */
@ApplicationScoped
public class Forms {
    private final Validator validator;
    private final EntityManager database;
    private final Constraints constraints;
    private final Event<Saved> saved;

    Forms(Validator validator, EntityManager database, Constraints constraints, Event<Saved> saved) {
        this.saved = saved;
        this.validator = validator;
        this.database = database;
        this.constraints = constraints;
    }

    /** Saves a new record from a form; a form that is wrong is shown again by {@code page}. */
    public <T, E extends Recorded> E create(
            Form<T> form, Function<Form<T>, TemplateInstance> page, Function<T, E> made) {
        require(form, page);
        return kept(form, page, () -> told(save(form.values(), made), form, null));
    }

    /** What comes of a form that makes no record; one that is wrong is shown again by {@code page}. */
    public <T, R> R made(Form<T> form, Function<Form<T>, TemplateInstance> page, Function<T, R> made) {
        require(form, page);
        return made.apply(form.values());
    }

    /**
     * Saves a change to a record that may have been changed by another since it was read: then both versions are shown.
     *
     * @param now the record's values as they are by now
     */
    public <T extends Record, E extends Recorded> E update(
            Form<T> form, Function<Form<T>, TemplateInstance> page, E record, T now, Function<T, E> changed) {
        if (form.version() != record.version && !form.wantsMore()) {
            form.conflict(Differences.between(form, Form.of(now)), record.version);
            throw new Unfinished(409, page.apply(form));
        }
        require(form, page);
        var before = Form.of(now);
        return kept(form, page, () -> told(save(form.values(), changed), form, before));
    }

    /** Saves a form that nobody is there to mend, a row of a file say. */
    public <T, E extends Recorded> E keep(Form<T> form, Function<T, E> applied) {
        if (form.wrong()) {
            throw new Invalid(form.faults());
        }
        return save(form.values(), applied);
    }

    /**
     * Saves what somebody is still typing, though it lacks something: the form then says what.
     *
     * @return whether it was saved; not where another changed the record meanwhile
     */
    public <T, E extends Recorded> boolean keepTyped(Form<T> form, E record, Function<T, E> applied) {
        if (form.version() != record.version) {
            return false;
        }
        violations(form.values()).forEach(form::add);
        write(form.values(), applied);
        return true;
    }

    /** Saves what a program sent. Every change makes a new version, one that touches only the record's rows too. */
    public <T, E extends Recorded> E save(T values, Function<T, E> applied) {
        check(values);
        return write(values, applied);
    }

    private <T, E extends Recorded> E write(T values, Function<T, E> applied) {
        try {
            var record = applied.apply(values);
            var known = record.id != null;
            record.persist();
            if (known) {
                database.lock(record, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
            }
            database.flush();
            settle();
            return record;
        } catch (PersistenceException e) {
            throw constraints.broken(e);
        }
    }

    /** Rows that trade places may break a constraint for a moment; from here on they must not. */
    private void settle() {
        database.createNativeQuery("set constraints all immediate").executeUpdate();
        database.createNativeQuery("set constraints all deferred").executeUpdate();
    }

    /** Saves a record that an act has changed. */
    public <E extends Recorded> E save(E record) {
        return save(new Acted(), acted -> record);
    }

    /** Refuses values that break a rule. */
    public <T> void check(T values) {
        if (values == null) {
            throw new Invalid("", "The body is empty; send the record as a JSON object.");
        }
        var errors = violations(values);
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    private <T> void require(Form<T> form, Function<Form<T>, TemplateInstance> page) {
        if (form.wantsMore()) {
            throw new Unfinished(200, page.apply(form));
        }
        violations(form.values()).forEach(form::add);
        refuse(form, page);
    }

    private <T, E> E kept(Form<T> form, Function<Form<T>, TemplateInstance> page, Attempt<E> attempt) {
        try {
            return attempt.make();
        } catch (Invalid e) {
            e.errors().forEach(form::add);
            database.clear();
            throw new Unfinished(422, page.apply(form));
        }
    }

    private <E extends Recorded> E told(E record, Form<?> form, Form<?> before) {
        saved.fire(new Saved(record, form, before));
        return record;
    }

    private static <T> void refuse(Form<T> form, Function<Form<T>, TemplateInstance> page) {
        if (form.wrong()) {
            throw new Unfinished(422, page.apply(form));
        }
    }

    private <T> List<FieldError> violations(T values) {
        var errors = new ArrayList<FieldError>();
        validator.validate(values).stream()
                .sorted(FieldOrder.of(values.getClass()))
                .map(Forms::error)
                .forEach(errors::add);
        return errors;
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        var field = violation.getPropertyPath().toString().replaceAll("\\.<list element>$", "");
        return new FieldError(field, "invalid", violation.getMessage());
    }

    /** The values of an act that has none. */
    private record Acted() {}

    private interface Attempt<E> {
        E make();
    }
}
