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
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Makes the OpenAPI document say what holds for every resource alike: only programs' addresses, true statuses, the errors. */
@OpenApiFilter(stages = RunStage.BUILD)
public class ApiDescription implements OASFilter {
    private static final String TOKEN = "token";
    private static final String PROBLEM = "#/components/schemas/Problem";

    private static final Map<HttpMethod, List<Integer>> ERRORS = Map.of(
            HttpMethod.GET, List.of(400, 401, 403, 404, 406, 429),
            HttpMethod.POST, List.of(400, 401, 403, 404, 406, 409, 413, 415, 422, 429),
            HttpMethod.PUT, List.of(400, 401, 403, 404, 406, 409, 412, 413, 415, 422, 428, 429),
            HttpMethod.PATCH, List.of(400, 401, 403, 404, 406, 409, 412, 413, 415, 422, 428, 429),
            HttpMethod.DELETE, List.of(400, 401, 403, 404, 406, 409, 412, 428, 429));

    /** Answered before a request is read at all, so without a word. */
    private static final List<Integer> UNREAD = List.of(414, 431);

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var paths = document.getPaths();
        List.copyOf(paths.getPathItems().keySet()).stream()
                .filter(path -> !path.startsWith("/api/"))
                .forEach(paths::removePathItem);
        paths.getPathItems().values().forEach(item -> item.getOperations().forEach(ApiDescription::complete));
        ApiNames.rename(document);
        ApiPatches.describe(document);
        ApiMembers.describe(document);
        secure(document);
    }

    /** Every operation wants a token, and is for who runs this installation. */
    private static void secure(OpenAPI document) {
        document.info(OASFactory.createInfo()
                .license(OASFactory.createLicense()
                        .name("All rights reserved")
                        .identifier("LicenseRef-all-rights-reserved")));
        document.servers(List.of(OASFactory.createServer().url("/").description("This installation.")));
        document.getComponents()
                .securitySchemes(Map.of(
                        TOKEN,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description(
                                        "A token, made on the page /account and shown once. Scope read or write.")));
        document.security(List.of(OASFactory.createSecurityRequirement().addScheme(TOKEN)));
    }

    /** A parameter that may be repeated is an array, and so is its example. */
    @Override
    public Parameter filterParameter(Parameter parameter) {
        var many = parameter.getSchema() != null
                && parameter.getSchema().getType() != null
                && parameter.getSchema().getType().contains(Schema.SchemaType.ARRAY);
        if (many && parameter.getExample() != null && !(parameter.getExample() instanceof List<?>)) {
            parameter.setExample(List.of(parameter.getExample()));
        }
        return parameter;
    }

    /** The code of a list's entry is its name in lower case, see {@code Code}. */
    @Override
    public Schema filterSchema(Schema schema) {
        schema.setRef(ApiNames.ref(schema.getRef()));
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
        if (operation.getDescription() == null) {
            operation.setDescription(ApiWords.description(operation.getOperationId()));
        }
        if (operation.getRequestBody() != null && operation.getRequestBody().getDescription() == null) {
            operation.getRequestBody().setDescription(ApiWords.body(operation.getOperationId()));
        }
        var responses = operation.getResponses();
        var done = responses.getAPIResponse("200");
        if (done != null && makes(method, operation)) {
            if (!operation.getOperationId().startsWith("record")) {
                responses.removeAPIResponse("200");
            }
            responses.addAPIResponse("201", done.description("Made; Location says where, ETag which version."));
        }
        ERRORS.getOrDefault(method, List.of()).forEach(s -> responses.addAPIResponse(s.toString(), problem(s)));
        UNREAD.forEach(s -> responses.addAPIResponse(
                s.toString(), OASFactory.createAPIResponse().description(Statuses.title(s) + ".")));
        ApiHeaders.describe(method, operation);
        ApiParameters.describe(operation);
    }

    private static boolean makes(HttpMethod method, Operation operation) {
        var id = operation.getOperationId();
        return method == HttpMethod.POST
                && !id.startsWith("restore")
                && !id.startsWith("choose")
                && !id.startsWith("fulfil")
                && !id.startsWith("postpone")
                && !id.startsWith("merge")
                && !id.startsWith("repeat");
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
