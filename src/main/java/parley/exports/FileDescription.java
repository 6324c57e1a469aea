package parley.exports;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says in the OpenAPI document what the files of all lists have in common: their formats, and how they break off. */
@OpenApiFilter(stages = RunStage.BUILD)
public class FileDescription implements OASFilter {
    private static final String LIST =
            "Every row that matches the filters of the list, however many, sent as it is read. CSV and XLSX have a column for each value: codes as"
                    + " they are stored, dates as EDTF with the first and the last day they can mean, ids beside names, several values of a cell"
                    + " separated by “; ”, “not stated” where a source was read that does not say. A text that a spreadsheet would run as a"
                    + " formula begins with an apostrophe in CSV and is a text cell in XLSX. JSON Lines have the members of the list’s items."
                    + " A file that could not be written to its end breaks off the connection.";
    private static final String CALENDAR =
            "What matches the filters of the list and is on certain days, and of what has no days its meetings, as iCalendar (RFC 5545, RFC 7986). A vague date is given no made-up"
                    + " day: X-PARLEY-LEFT-OUT counts what has no entry. UID is stable, SEQUENCE is the version.";

    @Override
    public Operation filterOperation(Operation operation) {
        var id = String.valueOf(operation.getOperationId());
        if (id.startsWith("export")) {
            describe(operation, LIST, FileFormat.CSV, FileFormat.XLSX, FileFormat.JSONL);
        } else if (id.startsWith("calendar")) {
            describe(operation, CALENDAR, FileFormat.ICS);
        }
        return operation;
    }

    private static APIResponse busy() {
        var content = OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
        return OASFactory.createAPIResponse()
                .description("Other large files are being written just now; Retry-After says when to ask again.")
                .content(content);
    }

    private static void describe(Operation operation, String words, FileFormat... formats) {
        var content = OASFactory.createContent();
        Arrays.stream(formats)
                .forEach(f -> content.addMediaType(
                        f.mediaType.replaceAll(";.*", ""),
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().addType(SchemaType.STRING))));
        operation.description(words);
        operation
                .getResponses()
                .addAPIResponse(
                        "200",
                        OASFactory.createAPIResponse().description("The file.").content(content))
                .addAPIResponse("503", busy());
    }
}
