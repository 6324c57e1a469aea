package parley.sources;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which sources are asked for. */
public record SourceFilter(
        @Parameter(description = "Part of its title, publisher or author.", example = "interfax") @RestQuery
        String q,

        @Parameter(description = "The kind of source; repeated: any of them.", example = "news_article") @RestQuery
        List<String> kind,

        @Parameter(description = "Admiralty reliability, A to F; repeated: any of them.", example = "B") @RestQuery
        List<String> reliability) {
    public List<SourceKind> kinds() {
        return List.of(SourceKind.values());
    }

    public List<Reliability> reliabilities() {
        return List.of(Reliability.values());
    }
}
