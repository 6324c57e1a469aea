package parley.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/** Somebody says who they are and what their password is. */
@ApplicationScoped
class SignIn {
    private final Lockout lockout;
    private final Sessions sessions;

    SignIn(Lockout lockout, Sessions sessions) {
        this.lockout = lockout;
        this.sessions = sessions;
    }

    /** A new session where name and password fit; the answer is the same for a wrong name and a wrong password. */
    Answer attempt(String username, String password, String address, String agent) {
        var name = Account.plain(username);
        var pause = lockout.pause(name, address);
        if (!pause.isZero()) {
            return new Answer(Optional.empty(), pause);
        }
        var account = Account.called(name);
        var fits = Passwords.match(password, account.map(a -> a.passwordHash).orElse(null));
        if (!fits || !account.orElseThrow().enabled) {
            lockout.failed(name, address);
            return new Answer(Optional.empty(), Duration.ZERO);
        }
        lockout.succeeded(name);
        return new Answer(Optional.of(sessions.open(account.get().id, address, agent)), Duration.ZERO);
    }

    /**
     * What comes of it.
     *
     * @param secret of the new session
     * @param pause how long to wait before the next try; zero unless there were too many
     */
    record Answer(Optional<String> secret, Duration pause) {}
}
