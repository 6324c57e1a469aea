package parley.web;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import parley.codes.Code;

/** Finds the label of a field by the path that forms use: {@code participations[0].party}. */
final class Labels {
    private Labels() {}

    static Optional<Label> of(Class<?> type, String path) {
        return component(type, path).map(c -> c.getAnnotation(Label.class));
    }

    /** The entries of the code list a field is of; none where it is of no code list. */
    static List<Code> options(Class<?> type, String path) {
        return component(type, path)
                .map(RecordComponent::getType)
                .filter(Code.class::isAssignableFrom)
                .map(list -> List.of((Code[]) list.getEnumConstants()))
                .orElse(List.of());
    }

    private static Optional<RecordComponent> component(Class<?> type, String path) {
        var parts = path.replaceAll("\\[\\d+]", "").split("\\.");
        Optional<RecordComponent> component = Optional.empty();
        Class<?> at = type;
        for (var part : parts) {
            if (at == null || !at.isRecord()) {
                break;
            }
            component = own(at, part);
            at = component.map(Labels::inside).orElse(null);
        }
        return component;
    }

    private static Optional<RecordComponent> own(Class<?> type, String name) {
        return Arrays.stream(type.getRecordComponents())
                .filter(c -> c.getName().equals(name))
                .findFirst();
    }

    private static Class<?> inside(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : component.getType();
    }
}
