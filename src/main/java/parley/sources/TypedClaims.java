package parley.sources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import parley.web.FieldError;
import parley.web.FormFields;
import parley.web.FormReader;
import parley.web.Forms;
import parley.web.Invalid;
import parley.web.Saved;

/** Records a claim for each value typed into a form that names its source: once for all values, or at the value itself. */
@ApplicationScoped
class TypedClaims {
    private static final String PREFIX = "cite.";

    private final ClaimFields fields;
    private final Claims claims;
    private final FormReader reader;
    private final Forms forms;

    TypedClaims(ClaimFields fields, Claims claims, FormReader reader, Forms forms) {
        this.fields = fields;
        this.claims = claims;
        this.reader = reader;
        this.forms = forms;
    }

    void record(@Observes Saved saved) {
        fields.claimed(saved.record()).ifPresent(claimed -> {
            record(cited(saved, PREFIX), cite -> all(claimed, saved, cite));
            for (var field : FormFields.of(claimed.form())) {
                record(own(saved, field.name()), cite -> one(claimed, saved, field.name(), cite));
            }
        });
    }

    /** One for each field that was changed and is not empty now, and one for each seat or link that was. */
    private List<ClaimForm> all(Claimed claimed, Saved saved, CiteForm cite) {
        var wanted = new ArrayList<ClaimForm>();
        FormFields.of(claimed.form()).stream()
                .map(FormFields.Field::name)
                .filter(saved::changed)
                .filter(field -> own(saved, field).isEmpty())
                .forEach(field -> wanted.addAll(one(claimed, saved, field, cite)));
        claimed.rows(saved.record()).forEach((row, seat) -> {
            if (saved.changed(row)) {
                wanted.add(ClaimForm.cited(seat, null, cite));
            }
        });
        return wanted;
    }

    /** One for a field that is not empty now. */
    private List<ClaimForm> one(Claimed claimed, Saved saved, String field, CiteForm cite) {
        var ref = RecordRef.of(claimed.kind(), saved.record().id);
        return fields.shown(ref, field) == null ? List.of() : List.of(ClaimForm.cited(ref, field, cite));
    }

    private static Cite cited(Saved saved, String prefix) {
        return new Cite(prefix, saved.extra(prefix));
    }

    /** What was typed at the value itself; where it names only paragraphs, they are of the source named for all. */
    private static Cite own(Saved saved, String field) {
        var own = cited(saved, PREFIX + "at." + field + ".");
        if (own.isEmpty()) {
            return own;
        }
        var typed = new LinkedHashMap<>(saved.extra(PREFIX));
        if (!own.typed().getOrDefault("source", "").isBlank()) {
            typed.clear();
        }
        own.typed().values().removeIf(String::isBlank);
        typed.putAll(own.typed());
        return new Cite(own.prefix(), typed);
    }

    private void record(Cite cite, Function<CiteForm, List<ClaimForm>> wanted) {
        if (cite.isEmpty()) {
            return;
        }
        var read = reader.read(CiteForm.class, cite.typed());
        cite.refuse(read.faults());
        try {
            wanted.apply(read.values()).forEach(c -> forms.save(c, values -> claims.fill(values, new Claim())));
        } catch (Invalid e) {
            cite.refuse(e.errors());
        }
    }

    /** What was typed about a source, and behind which prefix. */
    private record Cite(String prefix, Map<String, String> typed) {
        boolean isEmpty() {
            return Stream.of("source", "paragraphs")
                    .allMatch(f -> typed.getOrDefault(f, "").isBlank());
        }

        /** At the fields of this form where the source was typed. */
        void refuse(List<FieldError> errors) {
            if (!errors.isEmpty()) {
                throw new Invalid(errors.stream()
                        .map(e -> new FieldError(prefix + e.field(), e.code(), e.message()))
                        .toList());
            }
        }
    }
}
