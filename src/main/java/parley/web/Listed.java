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
        return answer(page, page.nextCursor(), uri, "cursor");
    }

    /** The page of a list that is followed: it says where to go on even where there is nothing more yet; the link is only to what is there. */
    public static <R> RestResponse<Listed<R>> following(Page<R> page, UriInfo uri, String parameter) {
        return answer(page, page.place(), uri, parameter);
    }

    private static <R> RestResponse<Listed<R>> answer(Page<R> page, String place, UriInfo uri, String parameter) {
        var response = ResponseBuilder.ok(new Listed<>(page.rows(), place, page.total()));
        if (page.nextCursor() != null) {
            var next = uri.getRequestUriBuilder().replaceQueryParam(parameter, page.nextCursor());
            response.link(next.build(), "next");
        }
        return response.build();
    }
}
