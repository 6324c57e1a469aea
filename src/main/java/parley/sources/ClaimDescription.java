package parley.sources;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Says in the OpenAPI document that a claim names its record by its kind. */
@OpenApiFilter(stages = RunStage.BUILD)
public class ClaimDescription implements OASFilter {
    @Override
    public void filterOpenAPI(OpenAPI document) {
        var claim = document.getComponents().getSchemas().get("ClaimRow");
        Arrays.stream(ClaimedKind.values())
                .forEach(kind -> claim.addProperty(
                        kind.member(),
                        OASFactory.createSchema()
                                .addType(SchemaType.INTEGER)
                                .format("int64")
                                .description("The id of the " + kind.spoken() + " that is claimed, where it is one.")
                                .examples(List.of(4))));
    }
}
