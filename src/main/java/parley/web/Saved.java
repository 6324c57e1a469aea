package parley.web;

import java.util.List;
import java.util.Map;
import parley.records.Recorded;

/**
 * A person has saved a form. Told to whoever wants to know, in the same transaction: what they refuse is shown on the form.
 *
 * @param before the form as it stood before; null where the record is new
 */
public record Saved(Recorded record, Form<?> form, Form<?> before) {
    /** Whether something other than before stands in a field, or in any field of a row ({@code participations[0]}). */
    public boolean changed(String name) {
        return form.below(name).stream().anyMatch(field -> !texts(form, field).equals(texts(before, field)));
    }

    /** What was typed into fields that are not the record's own, by the names they have behind a prefix. */
    public Map<String, String> extra(String prefix) {
        return form.typedBelow(prefix);
    }

    private static List<String> texts(Form<?> form, String field) {
        return form == null
                ? List.of()
                : form.texts(field).stream()
                        .map(t -> t.strip().replace("\r", ""))
                        .filter(t -> !t.isEmpty())
                        .toList();
    }
}
