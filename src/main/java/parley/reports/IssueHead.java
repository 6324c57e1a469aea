package parley.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import parley.records.Sharing;
import parley.reports.ReportDocument.Fact;
import parley.time.FuzzyDate;

/**
 * What a report says of itself.
 *
 * @param begun whether it is an issue, or only what the record says now
 * @param number of the issue; null until it is published
 * @param author who wrote it; null where it filled itself
 * @param reviewer who approved it; null where nobody had to
 * @param next when the next issue is due; null where none is planned
 * @param corrects the number of the issue that this one corrects; null where it corrects none
 */
record IssueHead(
        String desk,
        boolean begun,
        Integer number,
        Sharing mark,
        String author,
        String reviewer,
        LocalDate next,
        Integer corrects) {
    List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        add(facts, "Desk", desk);
        add(facts, "Issue", issue());
        add(facts, "Corrects issue", corrects == null ? null : Integer.toString(corrects));
        add(facts, "Sharing mark", mark.label());
        add(facts, "Author", author);
        add(facts, "Reviewer", reviewer);
        add(
                facts,
                "Next issue",
                next == null ? null : FuzzyDate.of(next.toString()).text());
        return facts;
    }

    private String issue() {
        var unnumbered = begun ? "Draft" : "None, this is what the record says";
        return number == null ? unnumbered : Integer.toString(number);
    }

    private static void add(List<Fact> facts, String label, String text) {
        if (text != null) {
            facts.add(new Fact(label, text));
        }
    }
}
