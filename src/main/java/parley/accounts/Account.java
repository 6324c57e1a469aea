package parley.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.annotations.SQLRestriction;
import parley.records.Recorded;

/** Somebody who uses Parley. */
@Entity
@SQLRestriction(Recorded.LIVE)
public class Account extends Recorded {
    public String username;
    public String name;

    @Enumerated(EnumType.STRING)
    public AccountRole role;

    /** The strictest sharing mark this person may see; everybody sees what is not marked stricter than amber. */
    @Enumerated(EnumType.STRING)
    public Clearance clearance = Clearance.AMBER;

    /** A bcrypt hash; null where the person signs in elsewhere. */
    public String passwordHash;

    public boolean enabled = true;

    static Optional<Account> called(String username) {
        return find("username", plain(username)).firstResultOptional();
    }

    /** User names are told apart without regard to case. */
    static String plain(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }
}
