package parley.exports;

/**
 * A column of a table.
 *
 * @param name as the header has it: {@code duration_minutes}
 * @param sql the expression that gives its values
 */
record Column(String name, String sql) {
    /** The field of the form that the column shows: {@code durationMinutes}. */
    String field() {
        var field = new StringBuilder();
        for (var word : name.split("_")) {
            field.append(field.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return field.toString();
    }
}
