package parley.reports;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import parley.reports.formats.ReportFormat;

/** Says in the OpenAPI document of each file of a report what it is, at an address that no other can be taken for. */
@OpenApiFilter(stages = RunStage.BUILD)
public class ReportFileDescription implements OASFilter {
    private static final String FORMAT = ".{format}";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var paths = document.getPaths();
        for (var path : List.copyOf(paths.getPathItems().keySet())) {
            if (path.startsWith("/api/v1/reports/") && path.endsWith(FORMAT)) {
                var any = paths.getPathItem(path).getGET();
                paths.removePathItem(path);
                for (var format : ReportFormat.values()) {
                    paths.addPathItem(path.replace(FORMAT, "." + format.extension()), item(any, format));
                }
            }
        }
    }

    private static PathItem item(Operation any, ReportFormat format) {
        var one = OASFactory.createOperation().tags(any.getTags()).description(any.getDescription());
        one.operationId(any.getOperationId()
                        + format.extension().substring(0, 1).toUpperCase(Locale.ROOT)
                        + format.extension().substring(1))
                .summary(any.getSummary().replace("as a file", "as a file: " + format.label()))
                .parameters(any.getParameters().stream()
                        .filter(p ->
                                p.getIn() != Parameter.In.PATH || !p.getName().equals("format"))
                        .toList())
                .responses(responses(any, format));
        return OASFactory.createPathItem().GET(one);
    }

    private static APIResponses responses(Operation any, ReportFormat format) {
        var responses = OASFactory.createAPIResponses();
        any.getResponses().getAPIResponses().forEach(responses::addAPIResponse);
        var file = OASFactory.createMediaType().schema(format == ReportFormat.JSON ? document() : bytes());
        return responses.addAPIResponse(
                "200",
                OASFactory.createAPIResponse()
                        .description("The file.")
                        .content(OASFactory.createContent()
                                .addMediaType(format.mediaType().replaceAll(";.*", ""), file)));
    }

    private static Schema document() {
        return OASFactory.createSchema().ref("#/components/schemas/ReportDocument");
    }

    private static Schema bytes() {
        return OASFactory.createSchema().addType(SchemaType.STRING).format("binary");
    }
}
