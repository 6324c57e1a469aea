package parley.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** No address holds characters that no text holds: refused once, for every parameter of every page and resource. */
class PlainQuery {
    @ServerRequestFilter
    public void check(ContainerRequestContext request) {
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            Text.refuseInQuery("query", name);
            values.forEach(v -> Text.refuseInQuery(name, v));
        });
    }
}
