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
        var of = trend.negotiation();
        return new TrendForm(of == null ? null : Ref.to(of.id(), of.name()), trend.course(), trend.reason());
    }

    Trend trend() {
        var of = negotiation == null || negotiation.id() == null
                ? null
                : new Named(negotiation.id(), negotiation.name());
        return new Trend(of, course, reason);
    }
}
