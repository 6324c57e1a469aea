package parley.web;

import java.util.List;
import parley.codes.Code;

/** One row of a list in a form; where the rows are single values, the field's name is empty. */
public record FormRow(Form<?> form, String list, int number) implements Fields {
    @Override
    public String name(String field) {
        var dot = field.isEmpty() || field.startsWith(".") ? "" : ".";
        return list + "[" + number + "]" + dot + field;
    }

    public int count() {
        return number + 1;
    }

    @Override
    public String text(String field) {
        return form.text(name(field));
    }

    @Override
    public List<String> texts(String field) {
        return form.texts(name(field));
    }

    @Override
    public String label(String field) {
        return form.label(name(field));
    }

    @Override
    public String hint(String field) {
        return form.hint(name(field));
    }

    @Override
    public List<Code> options(String field) {
        return form.options(name(field));
    }

    @Override
    public String error(String field) {
        return form.error(name(field));
    }

    /** Whether anything in this row is wrong. */
    public boolean wrong() {
        return form.wrongBelow(name(""));
    }
}
