package parley.reports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import parley.records.Kind;
import parley.records.Named;
import parley.records.Of;
import parley.records.Ref;
import parley.reports.Written.Trend;
import parley.web.Label;

/** Where a negotiation is going, as an analyst writes it. */
public record TrendForm(
        @Label("Negotiation") @NotNull(message = "Name the negotiation, or empty the row.") @Of(Kind.NEGOTIATION)
        Ref negotiation,

        @Label("Trend") @NotNull(message = "Choose where it is going.")
        Course course,

        @Label("Because")
        @NotBlank(message = "Say why: a trend without a reason is an opinion.")
        @Size(max = 500, message = "Shorten the reason to at most 500 characters.")
        String reason) {
    static TrendForm of(Trend trend) {
        return new TrendForm(
                Ref.to(trend.negotiation().id(), trend.negotiation().name()), trend.course(), trend.reason());
    }

    Trend trend() {
        return new Trend(new Named(negotiation.id(), negotiation.name()), course, reason);
    }
}
