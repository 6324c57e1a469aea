package parley.sources;

import jakarta.enterprise.context.ApplicationScoped;
import parley.web.Forms;
import parley.web.Invalid;

/** Records claims and chooses between rival values. */
@ApplicationScoped
public class Claims {
    private final ClaimFields fields;
    private final Forms forms;

    Claims(ClaimFields fields, Forms forms) {
        this.fields = fields;
        this.forms = forms;
    }

    /** Lets a claim take the values of its form; a value that is shown already is chosen unless another claim is. */
    public Claim fill(ClaimForm form, Claim claim) {
        var ref = form.record().orElseThrow();
        fields.require(ref, form.field());
        claim.about = ClaimedIds.of(ref);
        claim.field = form.field();
        claim.source = Source.of(form.source());
        claim.paragraphs = form.plainParagraphs();
        claim.quote = form.quote();
        claim.basis = form.basis() == null ? Basis.STATED : form.basis();
        claim.credibility =
                form.credibility() == null ? null : form.credibility().shortValue();
        claim.note = form.note();
        claim.value = value(form, ref, claim.basis);
        settleChoice(form, claim, ref);
        return claim;
    }

    /**
     * Makes the value of a claim the one that is shown, in the record too.
     *
     * @param reason why this one and not its rivals; kept with the claim
     */
    public Claim choose(Claim claim, String reason) {
        if (claim.field == null || claim.value == null) {
            throw new Invalid("chosen", "Only a claim that gives a value for a field can be chosen.");
        }
        var ref = claim.about();
        if (!fields.same(ref.kind(), claim.field, claim.value, fields.shown(ref, claim.field))) {
            fields.take(ref, claim.field, claim.value);
        }
        unchoose(ref, claim.field);
        claim.chosen = true;
        claim.choiceReason = reason == null || reason.isBlank() ? null : reason.strip();
        return forms.save(claim);
    }

    private String value(ClaimForm form, RecordRef ref, Basis basis) {
        if (form.field() == null || basis == Basis.NOT_STATED) {
            if (form.field() == null && form.value() != null) {
                throw new Invalid("value", "A claim on the whole record gives no value; name the field.");
            }
            return form.value();
        }
        var value = form.value() == null ? fields.shown(ref, form.field()) : form.value();
        if (value == null) {
            throw new Invalid("value", "The field is empty in the record: write the value the source has.");
        }
        return value;
    }

    private void settleChoice(ClaimForm form, Claim claim, RecordRef ref) {
        if (claim.field == null || claim.value == null) {
            if (Boolean.TRUE.equals(form.chosen())) {
                throw new Invalid("chosen", "Only a claim that gives a value for a field can be chosen.");
            }
            claim.chosen = false;
            return;
        }
        var shown = fields.same(ref.kind(), claim.field, claim.value, fields.shown(ref, claim.field));
        if (form.chosen() == null) {
            claim.chosen = claim.chosen || (shown && chosen(ref, claim.field) == 0);
        } else if (form.chosen() && !claim.chosen) {
            if (!shown) {
                fields.take(ref, claim.field, claim.value);
            }
            unchoose(ref, claim.field);
            claim.chosen = true;
        } else {
            claim.chosen = form.chosen();
        }
    }

    private static long chosen(RecordRef ref, String field) {
        return Claim.count("record = ?1 and field = ?2 and chosen", ref.toString(), field);
    }

    private static void unchoose(RecordRef ref, String field) {
        Claim.update("chosen = false where record = ?1 and field = ?2 and chosen", ref.toString(), field);
    }
}
