package parley.query;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import parley.codes.Code;

/**
 * Fills records from an SQL array of arrays of texts, one for each record, by position as {@link RowReader} does from a row: {@code
 * array(select array[cast(t.id as text), t.name] from …)}. Postgres makes these in half the time that JSON takes it.
 */
final class ElementReader<R> {
    private static final Map<Class<?>, Function<String, Object>> LEAVES = Map.of(
            String.class, text -> text,
            long.class, Long::valueOf,
            Long.class, Long::valueOf,
            int.class, Integer::valueOf,
            Integer.class, Integer::valueOf);

    private final Constructor<R> constructor;
    private final Part[] parts;

    private ElementReader(Constructor<R> constructor, Part[] parts) {
        this.constructor = constructor;
        this.parts = parts;
    }

    static <R> ElementReader<R> of(Class<R> type) {
        var types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return new ElementReader<>(
                    constructor, Arrays.stream(types).map(ElementReader::part).toArray(Part[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " has no canonical constructor", e);
        }
    }

    /** @param elements each of them a {@code String[]} */
    List<R> list(Object[] elements) {
        var records = new ArrayList<R>(elements.length);
        for (var element : elements) {
            records.add(make(values((String[]) element, new RowPart.Position())));
        }
        return Collections.unmodifiableList(records);
    }

    private Object[] values(String[] cells, RowPart.Position position) {
        var values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = parts[i].read(cells, position);
        }
        return values;
    }

    private R make(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new IllegalStateException("An element does not fit " + constructor.getDeclaringClass(), e);
        }
    }

    private static Part part(Class<?> type) {
        if (type.isRecord()) {
            return of(type)::whole;
        }
        if (Code.class.isAssignableFrom(type)) {
            var list = type.asSubclass(Code.class);
            return (cells, position) ->
                    Code.find(list, cells[position.next() - 1]).orElse(null);
        }
        var leaf = LEAVES.getOrDefault(type, text -> {
            throw new IllegalStateException("No text fits " + type);
        });
        return (cells, position) -> {
            var text = cells[position.next() - 1];
            return text == null ? null : leaf.apply(text);
        };
    }

    /** Null where all of it is. */
    private Object whole(String[] cells, RowPart.Position position) {
        var values = values(cells, position);
        return RowPart.empty(values) ? null : make(values);
    }

    private interface Part {
        Object read(String[] cells, RowPart.Position position);
    }
}
