package parley.web;

/**
 * Something that is wrong with one field.
 *
 * @param field its name as forms have it: {@code participations[0].party}; empty for the record as a whole
 * @param code what kind of fault, for programs: {@code unreadable}, {@code invalid}, {@code unknown}, {@code duplicate}
 * @param message a sentence that says what to do
 */
public record FieldError(String field, String code, String message) {
    /** The same fault of a record that is one of a list. */
    FieldError under(int index) {
        return new FieldError(field.isEmpty() ? Integer.toString(index) : index + "." + field, code, message);
    }

    /** The same place as a JSON pointer: {@code /participations/0/party}. */
    public String pointer() {
        return field.isEmpty()
                ? ""
                : "/" + field.replace("[", "/").replace("]", "").replace('.', '/');
    }
}
