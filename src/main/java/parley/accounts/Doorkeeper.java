package parley.accounts;

import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import parley.web.Text;

/** Lets in who may do what they ask for, see {@link Rules}. */
class Doorkeeper {
    private static final Logger LOG = Logger.getLogger(Doorkeeper.class);

    private final Looking looking;

    Doorkeeper(Looking looking) {
        this.looking = looking;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public void check(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        var rule = Rules.of(path).orElseThrow(() -> {
            LOG.warnf("No rule says who may reach %s; nobody does", Text.oneLine(path));
            return new ForbiddenException();
        });
        var needed = rule.needed(request.getMethod());
        var viewer = looking.viewer();
        if (needed != null && (viewer == null || !viewer.role().may(needed))) {
            throw new ForbiddenException();
        }
    }
}
