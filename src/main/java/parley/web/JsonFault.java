package parley.web;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.io.Closeable;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.codes.Code;

/** Says what is wrong with JSON that could not be read, without a word about our classes. */
final class JsonFault {
    private JsonFault() {}

    /** The fault at its place, where the JSON is well-formed but does not fit; empty where it is no JSON at all. */
    static Optional<Problem.At> in(JsonProcessingException unreadable) {
        if (!(unreadable instanceof JsonMappingException mapping)
                || unreadable.getCause() instanceof JsonParseException) {
            return Optional.empty();
        }
        return Optional.of(new Problem.At(pointer(mapping), code(mapping), sentence(mapping)));
    }

    static String place(JsonProcessingException unreadable) {
        var at = unreadable.getLocation();
        return at == null
                ? "The body is not JSON."
                : "The body is not JSON: line " + at.getLineNr() + ", column " + at.getColumnNr() + ".";
    }

    private static String code(JsonMappingException mapping) {
        return mapping instanceof UnrecognizedPropertyException ? "unknown" : "unreadable";
    }

    private static String sentence(JsonMappingException mapping) {
        if (mapping instanceof UnrecognizedPropertyException unknown) {
            return "“" + Text.shortened(unknown.getPropertyName()) + "” is not a member of this record. It has "
                    + unknown.getKnownPropertyIds().stream()
                            .map(Object::toString)
                            .sorted()
                            .collect(Collectors.joining(", "))
                    + ".";
        } else if (mapping instanceof InvalidFormatException format
                && Code.class.isAssignableFrom(format.getTargetType())) {
            var list = format.getTargetType().asSubclass(Code.class);
            return "“" + Text.shortened(String.valueOf(format.getValue())) + "” is not one of "
                    + String.join(", ", Code.codes(list)) + ".";
        } else if (mapping instanceof ValueInstantiationException ours
                && ours.getCause() instanceof IllegalArgumentException) {
            return ours.getCause().getMessage();
        } else if (mapping instanceof Unstorable ours) {
            return ours.getOriginalMessage();
        }
        return Wanted.instead(mapping instanceof MismatchedInputException other ? other.getTargetType() : null);
    }

    private static String pointer(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(r -> "/" + (r.getFieldName() == null ? r.getIndex() : r.getFieldName()))
                .collect(Collectors.joining());
    }

    /** A text that holds a character that cannot be stored. */
    static final class Unstorable extends JsonMappingException {
        Unstorable(Closeable reader, String sentence) {
            super(reader, sentence);
        }
    }
}
