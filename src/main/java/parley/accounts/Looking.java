package parley.accounts;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The viewer of this request, for templates and pages. */
@Named("looking")
@RequestScoped
public class Looking {
    private final SecurityIdentity identity;

    Looking(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Null where nobody is signed in. */
    public Viewer viewer() {
        return Viewer.of(identity).orElse(null);
    }
}
