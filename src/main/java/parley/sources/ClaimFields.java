package parley.sources;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.records.Recorded;
import parley.web.Form;
import parley.web.FormFields;
import parley.web.FormReader;
import parley.web.Invalid;

/** What can be claimed: the records, their fields, and the values these have now. */
@ApplicationScoped
public class ClaimFields {
    private final Map<ClaimedKind, Claimed> kinds = new EnumMap<>(ClaimedKind.class);
    private final FormReader reader;

    ClaimFields(Instance<Claimed> all, FormReader reader) {
        all.forEach(c -> kinds.put(c.kind(), c));
        this.reader = reader;
    }

    /** The fields of a kind of record, by name and label. */
    public List<FormFields.Field> of(ClaimedKind kind) {
        return FormFields.of(claimed(kind).form());
    }

    /** What a field is called; “the whole record” where none is meant. */
    public String label(ClaimedKind kind, String field) {
        if (field == null) {
            return "the whole record";
        }
        return of(kind).stream()
                .filter(f -> f.name().equals(field))
                .map(FormFields.Field::label)
                .findFirst()
                .orElse(field);
    }

    /** The value of a claim in words. */
    public String words(ClaimRow claim) {
        if (claim.notStated()) {
            return "not stated";
        }
        return claim.value() == null || claim.field() == null
                ? "—"
                : FormFields.spoken(claimed(claim.ref().kind()).form(), claim.field(), claim.value());
    }

    /** Refuses a record that is not there and a field it does not have. */
    void require(RecordRef ref, String field) {
        if (claimed(ref.kind()).values(ref.id()).isEmpty()) {
            throw new Invalid(
                    member(ref.kind()), "There is no " + ref.kind().spoken() + " with the id " + ref.id() + ".");
        }
        var names = of(ref.kind()).stream().map(FormFields.Field::name).toList();
        if (field != null && !names.contains(field)) {
            throw new Invalid(
                    "field",
                    "A " + ref.kind().spoken() + " has no field of this name; it has " + String.join(", ", names)
                            + ".");
        }
    }

    /** The value of a field as it stands in the form; null where it is not known. */
    public String shown(RecordRef ref, String field) {
        return claimed(ref.kind())
                .values(ref.id())
                .map(values -> FormFields.text(Form.of(values), field))
                .filter(text -> !text.isBlank())
                .orElse(null);
    }

    /** Whether two texts mean the same value of a field: “12 Jan 2022” and “2022-01-12” do. */
    public boolean same(ClaimedKind kind, String field, String one, String other) {
        var form = claimed(kind).form();
        return one != null
                && other != null
                && (one.strip().equalsIgnoreCase(other.strip())
                        || FormFields.meaning(reader, form, field, one)
                                .equals(FormFields.meaning(reader, form, field, other)));
    }

    /** The page that shows a record. */
    public String path(RecordRef ref) {
        return claimed(ref.kind()).path(ref.id());
    }

    void take(RecordRef ref, String field, String value) {
        claimed(ref.kind()).take(ref.id(), FormFields.input(claimed(ref.kind()).form(), field), value);
    }

    Optional<Claimed> claimed(Recorded record) {
        return kinds.values().stream().filter(c -> c.is(record)).findFirst();
    }

    private Claimed claimed(ClaimedKind kind) {
        var claimed = kinds.get(kind);
        if (claimed == null) {
            throw new IllegalStateException("Nobody brings " + kind);
        }
        return claimed;
    }

    /** {@code meetingLink}, as JSON has it. */
    private static String member(ClaimedKind kind) {
        return kind == ClaimedKind.MEETING_LINK ? "meetingLink" : kind.word();
    }
}
