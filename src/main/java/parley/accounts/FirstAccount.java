package parley.accounts;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Makes the account {@code admin} when there is none at all: with the password of {@code PARLEY_ADMIN_PASSWORD}, or with a
 * random one that is printed once. {@code PARLEY_ADMIN_TOKEN} gives that account a token for programs.
 */
@ApplicationScoped
class FirstAccount {
    static final String USERNAME = "admin";

    private static final Logger LOG = Logger.getLogger(FirstAccount.class);
    private static final int SHORTEST_TOKEN = 32;

    private final Tokens tokens;
    private final Optional<String> password;
    private final Optional<String> token;

    FirstAccount(
            Tokens tokens,
            @ConfigProperty(name = "parley.admin.password") Optional<String> password,
            @ConfigProperty(name = "parley.admin.token") Optional<String> token) {
        this.tokens = tokens;
        this.password = password;
        this.token = token;
    }

    @Transactional
    void make(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent started) {
        var fault = fault();
        if (fault.isPresent()) {
            LOG.error(fault.get());
            Quarkus.asyncExit(1);
            return;
        }
        if (Account.count() == 0) {
            admin().persistAndFlush();
        }
        token.ifPresent(this::keep);
    }

    /** What is wrong with the settings, as a sentence for the person at the terminal. */
    private Optional<String> fault() {
        if (token.isPresent() && token.get().length() < SHORTEST_TOKEN) {
            return Optional.of("PARLEY_ADMIN_TOKEN: use at least " + SHORTEST_TOKEN + " random characters.");
        }
        return password.flatMap(p -> Passwords.fault(p, USERNAME)).map(fault -> "PARLEY_ADMIN_PASSWORD: " + fault);
    }

    private Account admin() {
        var account = new Account();
        account.username = USERNAME;
        account.name = "Administrator";
        account.role = AccountRole.ADMIN;
        account.clearance = Clearance.RED;
        account.passwordHash = Passwords.hash(password.orElseGet(FirstAccount::printed));
        return account;
    }

    private static String printed() {
        var password = Secret.fresh().substring(0, 20);
        LOG.infof(
                "The first account is “%s”, its password “%s”: sign in and change it; it is not shown again",
                USERNAME, password);
        return password;
    }

    private void keep(String token) {
        Account.called(USERNAME).ifPresent(a -> tokens.keep(a.id, "PARLEY_ADMIN_TOKEN", Scope.WRITE, token, null));
    }
}
