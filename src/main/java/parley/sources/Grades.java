package parley.sources;

import io.quarkus.qute.TemplateExtension;
import java.util.Arrays;
import java.util.List;
import parley.web.Form;

/** What templates say about grades: {@code {#for c in grade:credibilities}}. */
@TemplateExtension(namespace = "grade")
class Grades {
    private Grades() {}

    static List<Credibility> credibilities() {
        return List.of(Credibility.values());
    }

    /** The inputs that name the record a claim is about. */
    static List<String> records() {
        return Arrays.stream(ClaimForm.class.getRecordComponents())
                .limit(ClaimedKind.values().length)
                .map(c -> c.getName())
                .toList();
    }

    static boolean is(Form<?> form, String field, int number) {
        return form.text(field).equals(Integer.toString(number));
    }
}
