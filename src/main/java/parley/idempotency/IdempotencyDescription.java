package parley.idempotency;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Says in the OpenAPI document that every POST may carry a key. */
@OpenApiFilter(stages = RunStage.BUILD)
public class IdempotencyDescription implements OASFilter {
    @Override
    public PathItem filterPathItem(PathItem item) {
        if (item.getPOST() != null) {
            item.getPOST()
                    .addParameter(OASFactory.createParameter()
                            .name(IdempotencyKey.HEADER)
                            .in(Parameter.In.HEADER)
                            .description(
                                    "A text of your own, a UUID say. The same request with the same key does nothing twice: for 24 hours"
                                            + " it gets the first answer again, with Idempotency-Replayed: true. Another request with it gets 422.")
                            .example("7b1d3a0e-5d0f-4c55-9b5d-1f6f4a3c2b1e")
                            .schema(OASFactory.createSchema()
                                    .addType(SchemaType.STRING)
                                    .minLength(1)
                                    .maxLength(255)));
        }
        return item;
    }
}
