package parley.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Says in the OpenAPI document what every list and every single record can be asked. */
@OpenApiFilter(stages = RunStage.BUILD)
public class ReadingParameters implements OASFilter {
    @Override
    public Operation filterOperation(Operation operation) {
        var id = String.valueOf(operation.getOperationId());
        if (id.startsWith("list") || id.startsWith("get")) {
            var parameters = new ArrayList<>(
                    Optional.ofNullable(operation.getParameters()).orElse(List.of()));
            parameters.add(query(
                    Shaping.FIELDS,
                    "Only these members, by name, with commas between them, and the id; the others are left out.",
                    "id,version"));
            ApiParameters.example(id, Shaping.EXPAND)
                    .ifPresent(example -> parameters.add(query(
                            Shaping.EXPAND,
                            "References to show in full, as the lists of their kind do, with commas between them; those in lists after a dot:"
                                    + " venue,participations.party.",
                            example)));
            parameters.add(query(
                    "asOf",
                    "The record as it was known at this instant, with its zone; now unless told.",
                    "2022-01-14T12:00Z"));
            operation.setParameters(parameters);
        }
        return operation;
    }

    private static Parameter query(String name, String description, String example) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.QUERY)
                .description(description)
                .example(example)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }
}
