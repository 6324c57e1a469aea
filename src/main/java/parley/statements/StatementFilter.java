package parley.statements;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which statements are asked for. */
public record StatementFilter(
        @Parameter(description = "Words of the text or the quote, in web search syntax.", example = "troops") @RestQuery
        String q,

        @Parameter(description = "The kind; repeated: any of them.", example = "threat") @RestQuery
        List<String> kind,

        @Parameter(description = "The stance; repeated: any of them.", example = "demands") @RestQuery
        List<String> stance,

        @Parameter(description = "The side spoken for, by id or ISO code; repeated: any of them.", example = "RU")
        @RestQuery
        List<String> party,

        @Parameter(description = "The id of the speaker; repeated: any of them.") @RestQuery
        List<String> speaker,

        @Parameter(description = "The id of the topic; repeated: any of them.") @RestQuery
        List<String> topic,

        @Parameter(description = "The id of the meeting it was said at; repeated: any of them.") @RestQuery
        List<String> meeting,

        @Parameter(description = "The side spoken to, by id or ISO code; repeated: any of them.", example = "US")
        @RestQuery
        List<String> addressee,

        @Parameter(description = "The id of the statement they are other wordings of; repeated: any of them.")
        @RestQuery
        List<String> variantOf,

        @Parameter(description = "On this day or later; an EDTF date.", example = "2022-01-10") @RestQuery
        String from,

        @Parameter(description = "On this day or earlier; an EDTF date.", example = "2022-01-16") @RestQuery
        String to,

        @Parameter(description = "possible (the date may lie in the range; the usual) or certain (it surely does).")
        @RestQuery
        String match,

        @Parameter(description = "Changed at this instant or later.", example = "2022-01-14T12:00:00Z") @RestQuery
        String updatedSince) {
    public List<StatementKind> kinds() {
        return List.of(StatementKind.values());
    }

    public List<Stance> stances() {
        return List.of(Stance.values());
    }
}
