package parley.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import parley.records.Ref;

/**
 * Fills a record from what was typed: blank is null, rows nobody filled in are dropped, and what cannot be read becomes a
 * message at its field while everything else is still read.
 */
@ApplicationScoped
public class FormReader {
    private final FieldReader fields;

    FormReader(FieldReader fields) {
        this.fields = fields;
    }

    public <T> Form<T> read(Class<T> type, String body) {
        return read(type, Typed.parse(body));
    }

    /** The same from fields by their names, as a file has them. */
    public <T> Form<T> read(Class<T> type, Map<String, String> fields) {
        var typed = new Typed();
        fields.forEach(typed::add);
        return read(type, typed);
    }

    /** A form with further fields filled in. */
    public <T> Form<T> extended(Form<T> form, Map<String, String> fields) {
        return form.with(typed -> fields.forEach(typed::add), this::read);
    }

    /** A form in which some fields are typed anew; a reference is looked up again by its name. */
    public <T> Form<T> replaced(Form<T> form, Map<String, String> fields) {
        return form.with(
                typed -> fields.forEach((name, text) -> {
                    typed.replace(name, text);
                    typed.replace(name + ".id", "");
                }),
                this::read);
    }

    <T> Form<T> read(Class<T> type, Typed raw) {
        var typed = raw.compact();
        var errors = new ArrayList<FieldError>();
        return new Form<>(type, typed, record(type, "", typed, errors), errors);
    }

    private <T> T record(Class<T> type, String prefix, Typed typed, List<FieldError> errors) {
        var components = type.getRecordComponents();
        var values = Arrays.stream(components)
                .map(c -> component(c, prefix + c.getName(), typed, errors))
                .toArray();
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot fill " + type, e);
        }
    }

    private Object component(RecordComponent component, String name, Typed typed, List<FieldError> errors) {
        var type = component.getType();
        if (type == List.class) {
            return list((AnnotatedParameterizedType) component.getAnnotatedType(), name, typed, errors);
        }
        if (nested(type)) {
            return typed.blank(name + ".") ? null : record(type, name + ".", typed, errors);
        }
        return field(type, component, name, typed, errors);
    }

    /** One value for each line where the elements are text, for each row otherwise. */
    private List<?> list(AnnotatedParameterizedType of, String name, Typed typed, List<FieldError> errors) {
        var element = of.getAnnotatedActualTypeArguments()[0];
        var type = (Class<?>) element.getType();
        if (type == String.class) {
            fields.refuseUnprintable(name, typed.first(name), errors);
            return typed.first(name)
                    .lines()
                    .map(String::strip)
                    .filter(l -> !l.isEmpty())
                    .distinct()
                    .toList();
        }
        var values = new ArrayList<>();
        for (int i = 0; i < typed.rows(name); i++) {
            var row = name + "[" + i + "]";
            var value =
                    nested(type) ? record(type, row + ".", typed, errors) : field(type, element, row, typed, errors);
            values.add(value);
        }
        return values;
    }

    private Object field(Class<?> type, AnnotatedElement where, String name, Typed typed, List<FieldError> errors) {
        try {
            return type == Ref.class ? fields.ref(where, name, typed) : fields.value(type, typed.first(name));
        } catch (IllegalArgumentException e) {
            errors.add(new FieldError(name, "unreadable", e.getMessage()));
            return null;
        }
    }

    /** A record that is a group of fields, not the value of one. */
    static boolean nested(Class<?> type) {
        return type.isRecord() && type != Ref.class && !type.getPackageName().equals("parley.time");
    }
}
