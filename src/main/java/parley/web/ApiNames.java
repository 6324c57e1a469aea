package parley.web;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * What the schemas of the OpenAPI document are called, and so the classes of a client that is generated from it: {@code MeetingForm},
 * {@code MeetingRow}, {@code MeetingDetail}, {@code MeetingPatch}, {@code MeetingList}, {@code MeetingBatch}.
 */
final class ApiNames {
    private static final String SCHEMAS = "#/components/schemas/";
    private static final Map<String, String> OWN = Map.ofEntries(
            Map.entry("Act", "ChangeAct"),
            Map.entry("At", "Fault"),
            Map.entry("Choice", "ClaimChoice"),
            Map.entry("Door", "ChangeDoor"),
            Map.entry("Format", "MeetingFormat"),
            Map.entry("Held", "PostHeld"),
            Map.entry("Link", "MeetingLink"),
            Map.entry("LocalDate", "Day"),
            Map.entry("LocalTime", "TimeOfDay"),
            Map.entry("Result", "MeetingOutcome"));

    private ApiNames() {}

    /** What a reference to a schema is to say. */
    static String ref(String ref) {
        return ref != null && ref.startsWith(SCHEMAS) ? SCHEMAS + name(ref.substring(SCHEMAS.length())) : ref;
    }

    static void rename(OpenAPI document) {
        var named = new TreeMap<String, Schema>();
        document.getComponents().getSchemas().forEach((name, schema) -> named.put(name(name), schema));
        document.getComponents().setSchemas(named);
    }

    private static String name(String name) {
        return OWN.getOrDefault(
                name,
                name.replaceFirst("^Listed(.+)Row$", "$1List")
                        .replaceFirst("^Batched(.+)Row$", "$1Batch")
                        .replaceFirst("^CitedRecord(.+?)(Row|Detail)$", "$1Detail"));
    }
}
