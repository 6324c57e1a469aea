package parley.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parley.codes.Code;

/**
 * A form as it came in, or as it is about to be shown: what was typed, what that means as a record, and what is wrong with it.
 * A form that goes back to its author goes back with every word that was typed.
 *
 * @param <T> the record it fills
 */
public final class Form<T> implements Fields {
    private static final int SPARE_ROWS = 2;
    private static final int MORE_ROWS = 4;

    private final Class<T> type;
    private final Typed typed;
    private final T values;
    private final Map<String, FieldError> errors = new LinkedHashMap<>();
    private List<Difference> differences = List.of();

    Form(Class<T> type, Typed typed, T values, List<FieldError> errors) {
        this.type = type;
        this.typed = typed;
        this.values = values;
        errors.forEach(this::add);
    }

    /** A form that shows these values; {@code version} is that of the record they are from. */
    @SuppressWarnings("unchecked")
    public static <T extends Record> Form<T> of(T values, int version) {
        var typed = FormText.of(values);
        typed.add("version", Integer.toString(version));
        return new Form<>((Class<T>) values.getClass(), typed, values, List.of());
    }

    /** A form for a record that is not there yet, with what is known of it beforehand. */
    public static <T extends Record> Form<T> of(T values) {
        return of(values, 0);
    }

    /** What was typed, as the record it fills; null where a field could not be read. */
    public T values() {
        return values;
    }

    /** The version of the record that was read before typing; -1 where none came along. */
    int version() {
        var text = typed.first("version");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    /** Whether the author only asks for more rows to fill in. */
    boolean wantsMore() {
        return !typed.first("more").isEmpty();
    }

    List<String> fieldNames() {
        return typed.names();
    }

    /** The fields people see, of this name or in the row of this name. */
    List<String> below(String name) {
        return typed.names().stream()
                .filter(n -> n.equals(name) || n.startsWith(name + ".") || n.startsWith(name + "["))
                .filter(n -> !n.endsWith(".id") && !n.endsWith(".fresh"))
                .toList();
    }

    Map<String, String> typedBelow(String prefix) {
        return typed.names().stream()
                .filter(n -> n.startsWith(prefix))
                .collect(Collectors.toMap(n -> n.substring(prefix.length()), typed::first));
    }

    void add(FieldError error) {
        errors.putIfAbsent(error.field(), error);
    }

    boolean wrong() {
        return !errors.isEmpty();
    }

    boolean wrongBelow(String name) {
        return errors.keySet().stream().anyMatch(f -> f.startsWith(name));
    }

    public List<FieldError> faults() {
        return List.copyOf(errors.values());
    }

    /** Two people changed the same record: what each of them has, where it differs; saving again keeps what is typed here. */
    void conflict(List<Difference> found, int version) {
        differences = found;
        typed.replace("version", Integer.toString(version));
    }

    public List<Difference> differences() {
        return differences;
    }

    /** All that is wrong, for the summary on top; each with the label of its field. */
    public List<Fault> errors() {
        return errors.values().stream()
                .map(e -> new Fault(e.field(), e.field().isEmpty() ? "" : label(e.field()), e.message()))
                .toList();
    }

    /** The rows of a list: the filled ones and some spare ones. */
    public List<FormRow> rows(String list) {
        var filled = typed.rows(list);
        var spare = typed.first("more").equals(list) ? MORE_ROWS : SPARE_ROWS;
        return IntStream.range(0, filled + spare)
                .mapToObj(i -> new FormRow(this, list, i))
                .toList();
    }

    /** The name of the first row of a list that nothing stands in: {@code participations[3]}. */
    public String nextRow(String list) {
        return list + "[" + typed.rows(list) + "]";
    }

    Form<T> with(Consumer<Typed> more, BiFunction<Class<T>, Typed, Form<T>> read) {
        more.accept(typed);
        return read.apply(type, typed);
    }

    /** Whether the box of a record was ticked in a list of boxes. */
    public boolean ticked(String field, long id) {
        return texts(field).contains(Long.toString(id));
    }

    @Override
    public String name(String field) {
        return field;
    }

    @Override
    public String text(String field) {
        return typed.first(field);
    }

    @Override
    public List<String> texts(String field) {
        return typed.all(field);
    }

    @Override
    public String label(String field) {
        return Labels.of(type, field).map(Label::value).orElseGet(() -> spoken(field));
    }

    @Override
    public String hint(String field) {
        return Labels.of(type, field).map(Label::hint).orElse("");
    }

    @Override
    @SuppressWarnings("unchecked")
    public Own own(String field) {
        var claimed = Sourced.class.isAssignableFrom(type)
                ? FormFields.claimedAs((Class<? extends Record>) type, field)
                : null;
        return claimed == null ? null : new Own("cite.at." + claimed + ".source", "cite.at." + claimed + ".paragraphs");
    }

    @Override
    public List<Code> options(String field) {
        return Labels.options(type, field);
    }

    @Override
    public String error(String field) {
        return Optional.ofNullable(errors.get(field)).map(FieldError::message).orElse(null);
    }

    /** {@code cite.source} → “Source” */
    private static String spoken(String field) {
        var last = field.substring(field.lastIndexOf('.') + 1);
        return last.isEmpty() ? last : last.substring(0, 1).toUpperCase(Locale.ROOT) + last.substring(1);
    }

    /** What the two versions say in one field. */
    public record Difference(String label, String theirs, String yours) {}

    /** One line of the summary. */
    public record Fault(String field, String label, String message) {}
}
