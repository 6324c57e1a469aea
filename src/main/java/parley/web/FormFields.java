package parley.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.codes.Code;
import parley.records.Ref;
import parley.records.Sharing;

/** The fields of a form by the names that values are claimed under: a group such as a date counts as one field. */
public final class FormFields {
    private FormFields() {}

    /** The fields of a form that hold one value, or one a line; lists of rows are records of their own, a sharing mark is ours. */
    public static List<Field> of(Class<? extends Record> form) {
        return Arrays.stream(form.getRecordComponents())
                .filter(c -> !rows(c) && c.getType() != Sharing.class)
                .map(c -> new Field(c.getName(), label(form, c)))
                .toList();
    }

    /** The name of the input that holds a field's value: {@code date} is typed into {@code date.edtf}. */
    public static String input(Class<? extends Record> form, String field) {
        return component(form, field)
                .filter(FormFields::group)
                .map(c -> field + "." + c.getType().getRecordComponents()[0].getName())
                .orElse(field);
    }

    /** The name that the value of an input is claimed under; null for an input that holds no value by itself. */
    static String claimedAs(Class<? extends Record> form, String input) {
        return of(form).stream()
                .map(Field::name)
                .filter(name -> input(form, name).equals(input))
                .findFirst()
                .orElse(null);
    }

    /** What stands in a field. */
    public static String text(Form<? extends Record> form, String field) {
        return form.text(input(form.values().getClass(), field));
    }

    /** A value as people read it: the label where the field holds a code. */
    public static String spoken(Class<? extends Record> form, String field, String value) {
        return Labels.options(form, input(form, field)).stream()
                .filter(option -> option.code().equals(value))
                .map(Code::label)
                .findFirst()
                .orElse(value);
    }

    /** A text read as the field would read it; the text itself where it cannot be read, or names a record. */
    public static Object meaning(FormReader reader, Class<? extends Record> form, String field, String text) {
        var read = reader.read(form, Map.of(input(form, field), text)).values();
        return component(form, field)
                .map(c -> c.getType() == Ref.class ? null : value(c, read))
                .orElse(text.strip().toLowerCase());
    }

    private static Object value(RecordComponent component, Record values) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }

    private static String label(Class<? extends Record> form, RecordComponent component) {
        return Labels.of(form, input(form, component.getName()))
                .map(Label::value)
                .orElse(component.getName());
    }

    private static Optional<RecordComponent> component(Class<? extends Record> form, String field) {
        return Arrays.stream(form.getRecordComponents())
                .filter(c -> c.getName().equals(field))
                .findFirst();
    }

    private static boolean group(RecordComponent component) {
        return FormReader.nested(component.getType());
    }

    private static boolean rows(RecordComponent component) {
        return component.getType() == List.class
                && !component.getGenericType().getTypeName().contains("java.lang.String");
    }

    /** A field by its name and what people call it. */
    public record Field(String name, String label) {}
}
