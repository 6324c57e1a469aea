package parley.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import parley.query.Sql;
import parley.time.Clocks;

/**
 * Makes guessing slow. After a few wrong passwords for one user name, or some more from one address, each further try has to
 * wait twice as long as the one before, up to a quarter of an hour. A name nobody has is treated alike.
 */
@ApplicationScoped
class Lockout {
    private static final Duration MEMORY = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int FREE_BY_NAME = 5;
    private static final int FREE_BY_ADDRESS = 20;
    private static final int DOUBLINGS = 10;

    private final Sql sql;
    private final Clocks clocks;

    Lockout(Sql sql, Clocks clocks) {
        this.sql = sql;
        this.clocks = clocks;
    }

    /** How long to wait before the next try; nothing where one may try now. */
    Duration pause(String username, String address) {
        var failed = sql.query("""
                        select count(*) filter (where username = :username),
                               count(*) filter (where address = :address),
                               max(at)
                          from failed_sign_in
                         where (username = :username or address = :address)
                           and at > :since
                        """)
                .with("username", username)
                .with("address", address)
                .with("since", at(clocks.now().minus(MEMORY)))
                .first(Failed.class)
                .orElseThrow();
        var until = failed.last() == null ? clocks.now() : failed.last().plus(failed.pause());
        var left = Duration.between(clocks.now(), until);
        return left.isNegative() ? Duration.ZERO : left;
    }

    void failed(String username, String address) {
        sql.query("insert into failed_sign_in (username, address) values (left(:username, 200), :address)")
                .with("username", username)
                .with("address", address)
                .change();
    }

    void succeeded(String username) {
        sql.query("delete from failed_sign_in where username = :username")
                .with("username", username)
                .change();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    record Failed(int byName, int byAddress, Instant last) {
        Duration pause() {
            var over = Math.max(byName - FREE_BY_NAME, byAddress - FREE_BY_ADDRESS);
            if (over < 0) {
                return Duration.ZERO;
            }
            var pause = Duration.ofSeconds(1L << Math.min(over, DOUBLINGS));
            return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
        }
    }
}
