package parley.web;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import parley.query.Page;

/**
 * A page of a list as programs get it.
 *
 * @param nextCursor absent on the last page
 * @param total how many match in all; only where {@code total=true} asked for it
 */
@Schema(requiredProperties = "items")
public record Listed<R>(List<R> items, String nextCursor, Long total) {
    /** The page with its RFC 8288 link to the next one. */
    public static <R> RestResponse<Listed<R>> of(Page<R> page, UriInfo uri) {
        var response = ResponseBuilder.ok(new Listed<>(page.rows(), page.nextCursor(), page.total()));
        if (page.nextCursor() != null) {
            var next = uri.getRequestUriBuilder().replaceQueryParam("cursor", page.nextCursor());
            response.link(next.build(), "next");
        }
        return response.build();
    }
}
