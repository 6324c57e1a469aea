package parley.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What went wrong, for programs: RFC 9457 {@code application/problem+json}.
 *
 * @param errors each fault in the body, at its JSON pointer; absent where there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "What went wrong (RFC 9457).",
        requiredProperties = {"type", "title", "status", "detail"})
public record Problem(String type, String title, int status, String detail, String instance, List<At> errors) {
    /** One fault. */
    @Schema(requiredProperties = {"pointer", "code", "message"})
    public record At(String pointer, String code, String message) {}
}
