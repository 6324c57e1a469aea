package parley.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** Tells what is wrong in the order in which a form asks: by the components of its record, and by the rows of its lists. */
final class FieldOrder {
    private static final RecordComponent[] NONE = {};

    private FieldOrder() {}

    static <T> Comparator<ConstraintViolation<T>> of(Class<?> form) {
        return Comparator.comparing(v -> key(form, v.getPropertyPath()));
    }

    /** A number for each step, all of the same length, so that they compare as texts do. */
    private static String key(Class<?> form, Path path) {
        var key = new StringBuilder();
        Class<?> type = form;
        for (var node : path) {
            var components = type != null && type.isRecord() ? type.getRecordComponents() : NONE;
            var at = position(components, node.getName());
            key.append("%06d%04d".formatted(Optional.ofNullable(node.getIndex()).orElse(0), at));
            type = at < components.length ? element(components[at]) : null;
        }
        return key.append(path).toString();
    }

    /** After all others where there is no such component. */
    private static int position(RecordComponent[] components, String name) {
        var names = Arrays.stream(components).map(RecordComponent::getName).toList();
        return names.contains(name) ? names.indexOf(name) : components.length;
    }

    private static Class<?> element(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : component.getType();
    }
}
