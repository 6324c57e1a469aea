package parley.reports;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import parley.query.BadParameter;
import parley.records.Kind;
import parley.records.Names;

/** Which report is asked for, as people fill it in above one: by names, not by ids. */
public record ScopeForm(
        @RestQuery String period,
        @RestQuery String negotiation,
        @RestQuery String party,
        @RestQuery String zone) {
    /** The fields as they are filled in for a report that is shown. */
    static ScopeForm of(ReportScope scope, Names names) {
        var filter = scope.filter();
        return new ScopeForm(
                scope.period().text(),
                first(filter.negotiation())
                        .flatMap(id -> names.name(Kind.NEGOTIATION, Long.parseLong(id)))
                        .orElse(""),
                String.join(" ", filter.party() == null ? List.of() : filter.party()),
                scope.zone().getId());
    }

    /** Where that report is. */
    URI address(Names names) {
        var address =
                UriBuilder.fromPath("/reports/weekly/" + Period.parse(period).text());
        if (given(negotiation)) {
            address.queryParam("negotiation", id(names));
        }
        if (given(party)) {
            address.queryParam("party", (Object[]) party.strip().split("[\\s,]+"));
        }
        if (given(zone)) {
            address.queryParam("zone", zone.strip());
        }
        return address.build();
    }

    private long id(Names names) {
        var found = names.called(Kind.NEGOTIATION, negotiation.strip());
        if (found.size() != 1) {
            throw new BadParameter(
                    "negotiation",
                    found.isEmpty()
                            ? "No negotiation is called “" + negotiation.strip() + "”."
                            : "Several negotiations are called so; open the one you mean and follow its link to the report.");
        }
        return found.get(0).id();
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    private static Optional<String> first(List<String> ids) {
        return ids == null ? Optional.empty() : ids.stream().findFirst();
    }
}
