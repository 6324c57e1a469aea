package parley.web;

import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Says in the OpenAPI document what a JSON Merge Patch of a record may hold: the members of its form, none of them needed, each
 * {@code null} where it is to become unknown.
 */
final class ApiPatches {
    private static final String SCHEMAS = "#/components/schemas/";
    private static final String FOLLOW_UPS = "/follow-ups";

    private ApiPatches() {}

    static void describe(OpenAPI document) {
        var paths = document.getPaths().getPathItems();
        paths.forEach((path, item) -> {
            if (item.getPATCH() != null) {
                take(item.getPATCH().getRequestBody().getContent(), patch(document, item));
            } else if (path.endsWith(FOLLOW_UPS)) {
                var before = paths.get(path.replace(FOLLOW_UPS, ""));
                take(item.getPOST().getRequestBody().getContent(), patch(document, before));
            }
        });
    }

    private static void take(Content content, Schema patch) {
        content.getMediaTypes().values().forEach(type -> type.setSchema(patch));
    }

    /** The patch of the form that PUT takes at an address. */
    private static Schema patch(OpenAPI document, PathItem item) {
        var ref = item.getPUT()
                .getRequestBody()
                .getContent()
                .getMediaType("application/json")
                .getSchema()
                .getRef();
        var form = ref.substring(SCHEMAS.length());
        var name = form.replaceAll("Form$", "Patch");
        var schemas = new TreeMap<>(document.getComponents().getSchemas());
        schemas.computeIfAbsent(name, n -> loosened(schemas.get(form)));
        document.getComponents().setSchemas(schemas);
        return OASFactory.createSchema().ref(SCHEMAS + name);
    }

    private static Schema loosened(Schema form) {
        var patch = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .additionalPropertiesBoolean(false)
                .description("What is to change: members that are left out stay, null makes unknown.");
        form.getProperties().forEach((name, value) -> patch.addProperty(name, orNull(value)));
        return patch;
    }

    private static Schema orNull(Schema value) {
        var none = OASFactory.createSchema().addType(SchemaType.NULL);
        if (value.getRef() != null) {
            return OASFactory.createSchema()
                    .anyOf(List.of(OASFactory.createSchema().ref(value.getRef()), none));
        }
        var copy = OASFactory.createSchema();
        copy.setAll(value.getAll());
        copy.setType(List.copyOf(value.getType()));
        return copy.addType(SchemaType.NULL);
    }
}
