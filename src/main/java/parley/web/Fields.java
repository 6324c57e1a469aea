package parley.web;

import java.util.List;
import parley.codes.Code;

/** The fields of a form, or of one row in it, as the templates ask for them. */
public interface Fields {
    /** The name of the input for this field. */
    String name(String field);

    /** What stands in it: what was typed, even where that cannot be read. */
    String text(String field);

    /** Every value it has, for a field with several. */
    List<String> texts(String field);

    String label(String field);

    String hint(String field);

    /** The entries to choose from, where the field holds a code. */
    List<Code> options(String field);

    /** What is wrong with it; null where nothing is. */
    String error(String field);

    /** Where a source of its own is typed for the value of a field; null where it can have none. */
    default Own own(String field) {
        return null;
    }

    default boolean has(String field) {
        return !text(field).isEmpty();
    }

    default boolean chosen(String field, String code) {
        return texts(field).contains(code);
    }

    /** The inputs for the source of one value. */
    record Own(String source, String paragraphs) {}
}
