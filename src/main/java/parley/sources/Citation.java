package parley.sources;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who says so: the claims on one field of a record, beside the value that is shown.
 *
 * @param supporting those that give the shown value
 * @param rivals those that give another
 * @param silent those that say the source does not state it
 * @param fields how a value is put in words
 */
public record Citation(
        RecordRef ref,
        String field,
        List<ClaimRow> supporting,
        List<ClaimRow> rivals,
        List<ClaimRow> silent,
        ClaimFields fields) {
    /** The claim whose grade stands beside the value; null where nobody supports it. */
    public ClaimRow first() {
        return supporting.isEmpty() ? null : supporting.get(0);
    }

    public String words(ClaimRow claim) {
        return fields.words(claim);
    }

    public boolean contested() {
        return !supporting.isEmpty() && !rivals.isEmpty();
    }

    public boolean unsourced() {
        return supporting.isEmpty() && rivals.isEmpty() && silent.isEmpty();
    }

    /** What stands beside the value: its grade, or that nobody states it, or that only others are claimed. */
    public String badge() {
        if (!supporting.isEmpty()) {
            return first().grade();
        }
        return rivals.isEmpty() ? "not stated" : "other values";
    }

    /** Source, paragraph and quote in one line, for the pointer and for a screen reader. */
    public String summary() {
        var claim = Stream.of(supporting, silent, rivals)
                .flatMap(List::stream)
                .findFirst()
                .orElseThrow();
        return claim.source().name()
                + (claim.paragraphs() == null ? "" : ", paragraph " + claim.paragraphs())
                + (claim.quote() == null ? "" : ": “" + claim.quote() + "”")
                + ". " + claim.gradeInWords();
    }

    /** “2 sources, 1 independent”: those that relay one and the same source count as one. */
    public String corroboration() {
        var sources = supporting.stream().map(c -> c.source().id()).distinct().count();
        return sources + (sources == 1 ? " source" : " sources, " + independent() + " independent");
    }

    /** A credibility that the number of independent sources suggests, for a person to confirm; null where none does. */
    public String proposal() {
        if (independent() < 2 || supporting.stream().allMatch(c -> judged(c) <= 2)) {
            return null;
        }
        var confirmed = supporting.stream().anyMatch(c -> c.reliability().compareTo(Reliability.B) <= 0);
        return (confirmed ? Credibility.CONFIRMED : Credibility.PROBABLY_TRUE).label();
    }

    private long independent() {
        return supporting.stream().map(ClaimRow::origin).distinct().count();
    }

    private static int judged(ClaimRow claim) {
        return claim.credibility() == null ? Credibility.CANNOT_BE_JUDGED.number() : claim.credibility();
    }
}
