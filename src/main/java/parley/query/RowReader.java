package parley.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import parley.codes.Code;

/**
 * Fills a record from a row by position. A component that is a record itself takes as many columns as it has components and
 * is null when all of them are; a list of records is an SQL array of arrays of texts (the quickest, see {@link ElementReader}) or a
 * JSON array, any other list an SQL array; a code becomes its entry.
 */
final class RowReader<R> implements RowPart {
    private static final Map<Class<?>, Leaf> LEAVES = Map.of(
            String.class,
            ResultSet::getString,
            boolean.class,
            ResultSet::getBoolean,
            LocalDate.class,
            (rows, at) -> rows.getObject(at, LocalDate.class),
            LocalTime.class,
            (rows, at) -> rows.getObject(at, LocalTime.class),
            Instant.class,
            RowReader::instant,
            long.class,
            ResultSet::getLong,
            int.class,
            ResultSet::getInt,
            Long.class,
            (rows, at) -> orNull(rows, rows.getLong(at)),
            Integer.class,
            (rows, at) -> orNull(rows, rows.getInt(at)),
            Double.class,
            (rows, at) -> rows.getObject(at, Double.class));

    private final Constructor<R> constructor;
    private final RowPart[] parts;

    private RowReader(Constructor<R> constructor, RowPart[] parts) {
        this.constructor = constructor;
        this.parts = parts;
    }

    static <R> RowReader<R> of(Class<R> type, ObjectMapper json) {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var parts = Arrays.stream(components)
                .map(c -> part(c.getType(), c.getGenericType(), json))
                .toArray(RowPart[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return new RowReader<>(constructor, parts);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " has no canonical constructor", e);
        }
    }

    R read(ResultSet row) throws SQLException {
        return make(values(row, new Position()));
    }

    @Override
    public Object read(ResultSet row, Position position) throws SQLException {
        var values = values(row, position);
        return RowPart.empty(values) ? null : make(values);
    }

    private Object[] values(ResultSet row, Position position) throws SQLException {
        var values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = parts[i].read(row, position);
        }
        return values;
    }

    private R make(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new IllegalStateException("A row does not fit " + constructor.getDeclaringClass(), e);
        }
    }

    private static RowPart part(Class<?> type, Type generic, ObjectMapper json) {
        if (type == List.class) {
            return list((Class<?>) ((ParameterizedType) generic).getActualTypeArguments()[0], json);
        }
        if (type.isRecord()) {
            return of(type, json);
        }
        if (Code.class.isAssignableFrom(type)) {
            var list = type.asSubclass(Code.class);
            return leaf((rows, at) -> Code.find(list, rows.getString(at)).orElse(null));
        }
        return leaf(Objects.requireNonNull(LEAVES.get(type), () -> "No column fits " + type));
    }

    private static RowPart list(Class<?> element, ObjectMapper json) {
        if (!element.isRecord()) {
            return leaf((rows, at) -> List.of((Object[]) rows.getArray(at).getArray()));
        }
        var type = json.getTypeFactory().constructCollectionType(List.class, element);
        var reader = ElementReader.of(element);
        return leaf((rows, at) -> {
            try {
                if (rows.getObject(at) instanceof Array elements) {
                    return reader.list((Object[]) elements.getArray());
                }
                var text = rows.getString(at);
                return text == null ? List.of() : json.readValue(text, type);
            } catch (JsonProcessingException e) {
                throw new SQLException("A JSON column does not fit " + element, e);
            }
        });
    }

    private static RowPart leaf(Leaf leaf) {
        return (row, position) -> leaf.read(row, position.next());
    }

    private static Object orNull(ResultSet row, Object value) throws SQLException {
        return row.wasNull() ? null : value;
    }

    private static Object instant(ResultSet row, int at) throws SQLException {
        var time = row.getObject(at, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private interface Leaf {
        Object read(ResultSet row, int at) throws SQLException;
    }
}
