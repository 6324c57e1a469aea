package parley.sources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import parley.web.FieldError;
import parley.web.FormFields;
import parley.web.FormReader;
import parley.web.Forms;
import parley.web.Invalid;
import parley.web.Saved;

/** Records a claim for each value that was typed into a form which names its source once, for all of them. */
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
        var typed = saved.extra(PREFIX);
        if (typed.getOrDefault("source", "").isBlank()) {
            return;
        }
        var read = reader.read(CiteForm.class, typed);
        refuse(read.faults());
        fields.claimed(saved.record()).ifPresent(claimed -> {
            for (var claim : wanted(claimed, saved, read.values())) {
                record(claim);
            }
        });
    }

    /** One for each field that was changed and is not empty now, and one for each seat or link that was. */
    private List<ClaimForm> wanted(Claimed claimed, Saved saved, CiteForm cite) {
        var ref = RecordRef.of(claimed.kind(), saved.record().id);
        var wanted = new ArrayList<ClaimForm>();
        FormFields.of(claimed.form()).stream()
                .map(FormFields.Field::name)
                .filter(saved::changed)
                .filter(field -> fields.shown(ref, field) != null)
                .forEach(field -> wanted.add(ClaimForm.cited(ref, field, cite)));
        claimed.rows(saved.record()).forEach((row, seat) -> {
            if (saved.changed(row)) {
                wanted.add(ClaimForm.cited(seat, null, cite));
            }
        });
        return wanted;
    }

    private void record(ClaimForm claim) {
        try {
            forms.save(claim, values -> claims.fill(values, new Claim()));
        } catch (Invalid e) {
            refuse(e.errors());
        }
    }

    /** At the fields of this form where the source was typed. */
    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new Invalid(errors.stream()
                    .map(e -> new FieldError(PREFIX + e.field(), e.code(), e.message()))
                    .toList());
        }
    }
}
