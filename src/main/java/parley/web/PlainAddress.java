package parley.web;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** No address holds characters that no text holds: refused once, for every page and resource. */
class PlainAddress {
    @ServerRequestFilter
    public void check(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().chars().anyMatch(Character::isISOControl)) {
            throw new NotFoundException();
        }
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            Text.refuseInQuery("query", name);
            values.forEach(v -> Text.refuseInQuery(name, v));
        });
    }
}
