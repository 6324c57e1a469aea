package parley.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Makes the OpenAPI document say what holds for every resource alike: only programs' addresses, true statuses, the errors. */
@OpenApiFilter(stages = RunStage.BUILD)
public class ApiDescription implements OASFilter {
    private static final String PROBLEM = "#/components/schemas/Problem";

    private static final Map<HttpMethod, List<Integer>> ERRORS = Map.of(
            HttpMethod.GET, List.of(400, 404, 406),
            HttpMethod.POST, List.of(400, 404, 409, 413, 415, 422),
            HttpMethod.PUT, List.of(400, 404, 409, 412, 413, 415, 422, 428),
            HttpMethod.PATCH, List.of(400, 404, 409, 412, 413, 415, 422, 428),
            HttpMethod.DELETE, List.of(404, 409, 412, 428));

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var paths = document.getPaths();
        List.copyOf(paths.getPathItems().keySet()).stream()
                .filter(path -> !path.startsWith("/api/"))
                .forEach(paths::removePathItem);
        paths.getPathItems().values().forEach(item -> item.getOperations().forEach(ApiDescription::complete));
    }

    /** The code of a list's entry is its name in lower case, see {@code Code}. */
    @Override
    public Schema filterSchema(Schema schema) {
        var codes = schema.getEnumeration();
        if (codes != null) {
            schema.setEnumeration(codes.stream().map(ApiDescription::code).toList());
        }
        return schema;
    }

    private static Object code(Object value) {
        return value instanceof String name && name.matches("[A-Z][A-Z0-9_]+") ? name.toLowerCase(Locale.ROOT) : value;
    }

    private static void complete(HttpMethod method, Operation operation) {
        var responses = operation.getResponses();
        var done = responses.getAPIResponse("200");
        if (done != null && makes(method, operation)) {
            responses.removeAPIResponse("200");
            responses.addAPIResponse("201", done.description("Made; Location says where, ETag which version."));
        }
        ERRORS.getOrDefault(method, List.of()).forEach(s -> responses.addAPIResponse(s.toString(), problem(s)));
    }

    private static boolean makes(HttpMethod method, Operation operation) {
        var id = operation.getOperationId();
        return method == HttpMethod.POST
                && !id.startsWith("restore")
                && !id.startsWith("choose")
                && !id.startsWith("fulfil");
    }

    private static APIResponse problem(int status) {
        var content = OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(PROBLEM)));
        return OASFactory.createAPIResponse()
                .description(Statuses.title(status))
                .content(content);
    }
}
