package parley.accounts;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Optional;

/**
 * Who is looking.
 *
 * @param account the id of the account
 * @param role what they may do here: a token for reading makes a viewer of everybody
 * @param clearance the strictest sharing mark they may see
 * @param session the id of the browser's session; null for a program
 */
public record Viewer(long account, String username, String name, AccountRole role, Clearance clearance, Long session) {
    private static final String ATTRIBUTE = "viewer";

    /** Who stands behind an identity; empty where nobody is signed in. */
    static Optional<Viewer> of(SecurityIdentity identity) {
        return Optional.ofNullable(identity.getAttribute(ATTRIBUTE));
    }

    SecurityIdentity identity() {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(username))
                .addRole(role.code())
                .addAttribute(ATTRIBUTE, this)
                .build();
    }

    static SecurityIdentity nobody() {
        return QuarkusSecurityIdentity.builder().setAnonymous(true).build();
    }

    public boolean reads() {
        return role == AccountRole.VIEWER;
    }

    public boolean edits() {
        return role.may(AccountRole.EDITOR);
    }

    public boolean admin() {
        return role == AccountRole.ADMIN;
    }
}
