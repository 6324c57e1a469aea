package parley.web;

import java.lang.reflect.RecordComponent;
import java.util.List;
import parley.codes.Code;
import parley.records.Ref;
import parley.time.FuzzyDate;

/** Turns a record into what stands in the fields of its form: the way back of {@link FormReader}. */
final class FormText {
    private FormText() {}

    static Typed of(Record values) {
        var typed = new Typed();
        write(values, "", typed);
        return typed;
    }

    private static void write(Record values, String prefix, Typed typed) {
        for (var component : values.getClass().getRecordComponents()) {
            var value = value(component, values);
            if (value != null) {
                put(prefix + component.getName(), value, typed);
            }
        }
    }

    private static void put(String name, Object value, Typed typed) {
        if (value instanceof Ref ref) {
            putRef(name, ref, typed);
        } else if (value instanceof FuzzyDate date) {
            typed.add(name, date.text());
        } else if (value instanceof Code code) {
            typed.add(name, code.code());
        } else if (value instanceof List<?> list) {
            putList(name, list, typed);
        } else if (value instanceof Record nested) {
            write(nested, name + ".", typed);
        } else if (!Boolean.FALSE.equals(value)) {
            typed.add(name, value.toString());
        }
    }

    private static void putRef(String name, Ref ref, Typed typed) {
        typed.add(name, ref.name() == null ? "#" + ref.id() : ref.name());
        if (ref.fresh()) {
            typed.add(name + ".fresh", "true");
        } else {
            typed.add(name + ".id", ref.id().toString());
        }
    }

    private static void putList(String name, List<?> list, Typed typed) {
        if (!list.isEmpty() && list.stream().allMatch(String.class::isInstance)) {
            typed.add(
                    name,
                    String.join("\n", list.stream().map(String.class::cast).toList()));
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            put(name + "[" + i + "]", list.get(i), typed);
        }
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
}
