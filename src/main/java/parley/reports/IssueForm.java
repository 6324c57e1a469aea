package parley.reports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import parley.records.Sharing;
import parley.web.Label;

/** What an analyst writes into an issue. */
public record IssueForm(
        @Label(value = "Bottom line", hint = "Two to four lines: what a reader must know who reads nothing else.")
        @Size(max = 4000, message = "Shorten the bottom line to at most 4,000 characters.")
        String bottomLine,

        @Label("Trends") @Size(max = 30, message = "An issue has at most 30 trends.")
        List<@NotNull(message = "A row is empty; fill it in or take it away.") @Valid TrendForm> trends,

        @Label("Key judgements") @Size(max = 20, message = "An issue has at most 20 judgements.")
        List<@NotNull(message = "A row is empty; fill it in or take it away.") @Valid JudgementForm> judgements,

        @Label(value = "Notes to the watch list", hint = "One a line.")
        @Size(max = 4000, message = "Shorten the notes to at most 4,000 characters.")
        String watch,

        @Label("Left out of this issue") @Size(max = 11, message = "There are eleven sections.")
        List<@NotNull(message = "A row is empty; fill it in or take it away.") @Valid OmissionForm> omissions,

        @Label(value = "Sharing mark", hint = "The issue shows nothing that is marked more strictly.")
        Sharing sharing,

        @Label(value = "Next issue", hint = "The day it is due, like 24 Jan 2022.")
        LocalDate next) {
    static IssueForm of(ReportIssue issue, Written written) {
        return new IssueForm(
                String.join("\n", written.bottomLine()),
                written.trends().stream().map(TrendForm::of).toList(),
                written.judgements().stream().map(JudgementForm::of).toList(),
                String.join("\n", written.watch()),
                written.omissions().stream().map(OmissionForm::of).toList(),
                issue.sharing,
                issue.nextDay);
    }

    Written written() {
        return new Written(
                lines(bottomLine),
                rows(trends).map(TrendForm::trend).toList(),
                rows(judgements).map(JudgementForm::judgement).toList(),
                lines(watch),
                rows(omissions)
                        .filter(OmissionForm::whole)
                        .map(OmissionForm::omission)
                        .toList());
    }

    private static List<String> lines(String text) {
        return text == null
                ? List.of()
                : text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }

    private static <T> Stream<T> rows(List<T> rows) {
        return rows == null ? Stream.empty() : rows.stream().filter(Objects::nonNull);
    }
}
