package parley.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** A row of whatever columns, by the types they have in the database. A timestamp without a zone is taken to be in UTC. */
final class Cells {
    private final ResultSet rows;
    private final String[] types;

    Cells(ResultSet rows) throws SQLException {
        this.rows = rows;
        var columns = rows.getMetaData();
        types = new String[columns.getColumnCount()];
        for (int i = 0; i < types.length; i++) {
            types[i] = columns.getColumnTypeName(i + 1);
        }
    }

    /** Numbers, booleans, texts, days, times of day and instants. */
    Object[] values() throws SQLException {
        var values = new Object[types.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(types[i], i + 1);
        }
        return values;
    }

    /** The same in ISO 8601 and JSON's words for yes and no, past the detour over objects. */
    String[] texts() throws SQLException {
        var texts = new String[types.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text(types[i], i + 1);
        }
        return texts;
    }

    private Object value(String type, int at) throws SQLException {
        return switch (type) {
            case "date" -> rows.getObject(at, LocalDate.class);
            case "time" -> rows.getObject(at, LocalTime.class);
            case "timestamp" -> {
                var time = rows.getObject(at, LocalDateTime.class);
                yield time == null ? null : time.toInstant(ZoneOffset.UTC);
            }
            case "timestamptz" -> {
                var time = rows.getObject(at, OffsetDateTime.class);
                yield time == null ? null : time.toInstant();
            }
            case "int8", "int4", "int2", "float8", "bool" -> rows.getObject(at);
            default -> rows.getString(at);
        };
    }

    private String text(String type, int at) throws SQLException {
        var text = type.equals("timestamptz") ? null : rows.getString(at);
        return switch (type) {
            case "bool" -> text == null ? null : Boolean.toString(text.startsWith("t"));
            case "time" -> text == null ? null : LocalTime.parse(text).toString();
            case "timestamp" -> text == null ? null : text.replace(' ', 'T') + "Z";
            case "timestamptz" -> {
                var instant = value(type, at);
                yield instant == null ? null : instant.toString();
            }
            default -> text;
        };
    }
}
