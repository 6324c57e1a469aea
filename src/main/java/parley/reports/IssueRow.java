package parley.reports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import parley.records.Sharing;

/**
 * An issue as lists show it.
 *
 * @param series what the definition it was made by is called; absent where it was made by hand
 * @param number absent until it is published
 * @param corrects the number of the issue it corrects; absent where it corrects none
 */
public record IssueRow(
        long id,
        int version,
        String series,
        Integer number,
        IssueState state,
        LocalDate from,
        LocalDate to,
        Sharing sharing,
        String author,
        String reviewer,
        Integer corrects,
        Instant publishedAt,
        Instant createdAt,
        Instant updatedAt) {
    @JsonIgnore
    public String title() {
        return new Period(from, to).title();
    }

    /** What tells it from other issues of the same days. */
    @JsonIgnore
    public String which() {
        var draft = corrects == null ? "Draft" : "Draft that corrects issue " + corrects;
        return published() ? "Issue " + number : draft;
    }

    @JsonIgnore
    public String heading() {
        return which() + ": " + title();
    }

    @JsonIgnore
    public String period() {
        return new Period(from, to).text();
    }

    @JsonIgnore
    public boolean published() {
        return state == IssueState.PUBLISHED;
    }
}
