package parley.web;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import parley.query.Page;

/** A page of a list as people see it, with the addresses of its neighbours; every filter lives in the address. */
public record Shown<R>(List<R> rows, Long total, String nextUrl, String firstUrl, UriInfo uri) {
    public static <R> Shown<R> of(Page<R> page, UriInfo uri) {
        var first = uri.getQueryParameters().containsKey("cursor")
                ? uri.getRequestUriBuilder().replaceQueryParam("cursor").build()
                : null;
        var next = page.nextCursor() == null
                ? null
                : uri.getRequestUriBuilder()
                        .replaceQueryParam("cursor", page.nextCursor())
                        .build();
        return new Shown<>(page.rows(), page.total(), own(next), own(first), uri);
    }

    /** The address of this list sorted by a key; once more turns it round. */
    public String sortUrl(String key) {
        var now = uri.getQueryParameters().getFirst("sort");
        return own(uri.getRequestUriBuilder()
                .replaceQueryParam("cursor")
                .replaceQueryParam("sort", key.equals(now) ? "-" + key : key)
                .build());
    }

    /** {@code ascending}, {@code descending} or {@code none}, as aria-sort wants it. */
    public String sorted(String key) {
        var now = uri.getQueryParameters().getFirst("sort");
        return key.equals(now) ? "ascending" : ("-" + key).equals(now) ? "descending" : "none";
    }

    /** The address of the whole list, with its filters and in its order, as a file: {@code csv}. */
    public String file(String format) {
        return own(uri.getRequestUriBuilder()
                .replacePath(uri.getPath() + "." + format)
                .replaceQueryParam("cursor")
                .replaceQueryParam("limit")
                .replaceQueryParam("total")
                .build());
    }

    /** Where one subscribes to the list, with its filters. */
    public String feed() {
        var list = uri.getPath().substring(1);
        var query = uri.getRequestUriBuilder()
                .replaceQueryParam("cursor")
                .replaceQueryParam("limit")
                .replaceQueryParam("total")
                .replaceQueryParam("sort")
                .build()
                .getRawQuery();
        return "/account/feeds/new?list=" + list
                + (query == null ? "" : "&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    private static String own(URI address) {
        return address == null
                ? null
                : address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }
}
