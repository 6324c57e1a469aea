package parley.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A reference to another record as it comes in: by its id from programs, by its name from people. One that is fresh names a
 * record that is not there yet and is made along with the record that needs it.
 */
@Schema(
        type = SchemaType.INTEGER,
        format = "int64",
        description = "The id of the record that is referred to.",
        examples = "4")
public record Ref(Long id, String name, boolean fresh) {
    /** Not for programs: they name what is there by its id. */
    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
    public Ref {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Ref to(Long id) {
        return id == null ? null : new Ref(id, null, false);
    }

    public static Ref to(Long id, String name) {
        return id == null ? null : new Ref(id, name, false);
    }

    public static Ref fresh(String name) {
        return new Ref(null, name, true);
    }

    @JsonValue
    public Long json() {
        return id;
    }
}
