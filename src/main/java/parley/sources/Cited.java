package parley.sources;

import java.util.List;

/** The claims on the records of one page. */
public final class Cited {
    private final List<ClaimRow> claims;
    private final ClaimFields fields;
    private final boolean all;

    Cited(List<ClaimRow> claims, ClaimFields fields, boolean all) {
        this.all = all;
        this.claims = claims;
        this.fields = fields;
    }

    public List<ClaimRow> claims() {
        return claims;
    }

    /** Whether the page lists them one by one. */
    public boolean all() {
        return all;
    }

    /** What is said of one field of a record: {@code cited.field('meeting', 4, 'date')}. */
    public Citation field(String kind, long id, String field) {
        var ref = new RecordRef(ClaimedKind.ofWord(kind).orElseThrow(), id);
        var all = on(ref).stream().filter(c -> field.equals(c.field())).toList();
        var shown = all.isEmpty() ? null : fields.shown(ref, field);
        var valued = all.stream().filter(c -> !c.notStated()).toList();
        return new Citation(
                ref,
                field,
                valued.stream().filter(c -> supports(c, shown)).toList(),
                valued.stream().filter(c -> !supports(c, shown)).toList(),
                all.stream().filter(ClaimRow::notStated).toList(),
                fields);
    }

    /** What is said of a record as a whole: {@code cited.whole('participation', 9)}. */
    public Citation whole(String kind, long id) {
        var ref = new RecordRef(ClaimedKind.ofWord(kind).orElseThrow(), id);
        return new Citation(
                ref, null, on(ref).stream().filter(c -> c.field() == null).toList(), List.of(), List.of(), fields);
    }

    /** The label of the field a claim is about; “the whole record” where it is about none. */
    public String label(ClaimRow claim) {
        return fields.label(claim.ref().kind(), claim.field());
    }

    public String words(ClaimRow claim) {
        return fields.words(claim);
    }

    private boolean supports(ClaimRow claim, String shown) {
        return fields.same(claim.ref().kind(), claim.field(), claim.value(), shown);
    }

    private List<ClaimRow> on(RecordRef ref) {
        return claims.stream().filter(c -> c.record().equals(ref.toString())).toList();
    }
}
