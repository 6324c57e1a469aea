package parley.meetings;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Says in the OpenAPI document that a meeting is to be had as linked data too. */
@OpenApiFilter(stages = RunStage.BUILD)
public class LinkedDescription implements OASFilter {
    @Override
    public Operation filterOperation(Operation operation) {
        if ("getMeeting".equals(operation.getOperationId())) {
            var event = OASFactory.createSchema()
                    .addType(SchemaType.OBJECT)
                    .description("An Event of schema.org in JSON-LD: https://schema.org/Event.");
            operation
                    .getResponses()
                    .getAPIResponse("200")
                    .getContent()
                    .addMediaType(
                            LinkedMeetings.TYPE, OASFactory.createMediaType().schema(event));
        }
        return operation;
    }
}
