package parley.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Sets two versions of a form side by side, where they differ. */
final class Differences {
    private Differences() {}

    static List<Form.Difference> between(Form<?> yours, Form<?> theirs) {
        var names = new LinkedHashSet<String>();
        names.addAll(theirs.fieldNames());
        names.addAll(yours.fieldNames());
        var found = new ArrayList<Form.Difference>();
        for (var name : names) {
            var theirText = String.join(", ", theirs.texts(name));
            var yourText = String.join(", ", yours.texts(name));
            if (visible(name) && !theirText.strip().equals(yourText.strip())) {
                found.add(new Form.Difference(label(theirs, name), theirText, yourText));
            }
        }
        return found;
    }

    private static boolean visible(String name) {
        return !name.equals("version") && !name.equals("more") && !name.endsWith(".id") && !name.endsWith(".fresh");
    }

    /** “Participants 2: Person” for a field in the second row of a list. */
    private static String label(Form<?> form, String name) {
        var row = name.replaceAll("^([^\\[]*)\\[(\\d+)].*$", "$2");
        if (row.equals(name)) {
            return form.label(name);
        }
        var list = name.substring(0, name.indexOf('['));
        var field = name.endsWith("]") ? "" : ": " + form.label(name);
        return form.label(list) + " " + (Integer.parseInt(row) + 1) + field;
    }
}
