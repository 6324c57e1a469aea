package parley.web;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import java.util.Map;
import java.util.TreeMap;

/** The members that a record has as JSON, by name, with their types: also those that this one happens not to have. */
final class Members {
    private Members() {}

    static Map<String, JavaType> of(ObjectMapper json, JavaType type) {
        var members = new TreeMap<String, JavaType>();
        collect(json, type, members);
        return members;
    }

    private static void collect(ObjectMapper json, JavaType type, Map<String, JavaType> members) {
        var config = json.getSerializationConfig();
        for (var property : config.introspect(type).findProperties()) {
            var accessor = property.getAccessor();
            if (accessor != null && unwrapped(json, accessor)) {
                collect(json, accessor.getType(), members);
            } else if (accessor != null) {
                members.put(property.getName(), accessor.getType());
            }
        }
    }

    private static boolean unwrapped(ObjectMapper json, AnnotatedMember member) {
        var annotations = json.getSerializationConfig().getAnnotationIntrospector();
        return annotations.findUnwrappingNameTransformer(member) != null;
    }
}
