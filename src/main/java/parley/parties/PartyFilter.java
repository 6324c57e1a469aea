package parley.parties;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which parties are asked for. */
public record PartyFilter(
        @Parameter(description = "Part of any of its names, or its code.", example = "osce") @RestQuery
        String q,

        @Parameter(description = "The ISO 3166-1 code of a state: who has it and nobody else.", example = "RU")
        @RestQuery
        String code,

        @Parameter(description = "The kind of party; repeated: any of them.", example = "state") @RestQuery
        List<String> kind) {
    /** As codes are kept. */
    String upperCode() {
        return code == null ? null : code.strip().toUpperCase(Locale.ROOT);
    }

    public List<PartyKind> kinds() {
        return List.of(PartyKind.values());
    }
}
