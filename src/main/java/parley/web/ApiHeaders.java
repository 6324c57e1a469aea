package parley.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says in the OpenAPI document which headers go in and out: the version that was read, the address of what was made, the next page. */
final class ApiHeaders {
    private static final List<HttpMethod> NEED_A_VERSION = List.of(HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    private ApiHeaders() {}

    static void describe(HttpMethod method, Operation operation) {
        if (NEED_A_VERSION.contains(method)) {
            operation.addParameter(
                    asked(
                            "If-Match",
                            "The ETag of the version that was read; * for whichever there is. 428 without it, 412 where it is not the current one."));
        }
        if (versioned(operation)) {
            operation.addParameter(asked(
                    "If-None-Match",
                    "The ETag of the version at hand: the answer is 304 where it is the current one."));
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304", OASFactory.createAPIResponse().description("Not changed since that version."));
        }
        answer(operation, "200")
                .filter(r -> single(method, operation))
                .ifPresent(r -> r.setHeaders(Map.of("ETag", version())));
        answer(operation, "200")
                .filter(r -> operation.getOperationId().startsWith("list"))
                .ifPresent(ApiHeaders::pages);
        answer(operation, "201")
                .filter(r -> !batch(operation))
                .ifPresent(r -> r.setHeaders(Map.of("ETag", version(), "Location", address())));
        answer(operation, "429").ifPresent(r -> r.setHeaders(Map.of("Retry-After", pause())));
    }

    private static boolean single(HttpMethod method, Operation operation) {
        return versioned(operation) || method == HttpMethod.PUT || method == HttpMethod.PATCH;
    }

    /** A report is filled when it is asked for: it has no version. */
    private static boolean versioned(Operation operation) {
        var id = operation.getOperationId();
        return id.startsWith("get") && !id.equals("getReport") && !id.equals("getIssue");
    }

    private static boolean batch(Operation operation) {
        return operation.getResponses().getAPIResponse("200") != null;
    }

    private static Optional<APIResponse> answer(Operation operation, String status) {
        return Optional.ofNullable(operation.getResponses().getAPIResponse(status));
    }

    private static void pages(APIResponse page) {
        page.setHeaders(Map.of(
                "Link",
                text(
                        "The address of the next page, rel=\"next\" (RFC 8288); absent on the last.",
                        "</api/v1/meetings?cursor=LWRhdGU>; rel=\"next\"")));
    }

    private static Header version() {
        return text("The version of the record.", "\"3\"").required(true);
    }

    private static Header address() {
        return text("The address of what was made.", "/api/v1/meetings/4").required(true);
    }

    private static Header pause() {
        return OASFactory.createHeader()
                .description("After how many seconds to ask again.")
                .required(true)
                .example(1)
                .schema(OASFactory.createSchema().addType(SchemaType.INTEGER));
    }

    private static Header text(String words, String example) {
        return OASFactory.createHeader()
                .description(words)
                .example(example)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }

    private static Parameter asked(String name, String words) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(words)
                .example("\"3\"")
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }
}
