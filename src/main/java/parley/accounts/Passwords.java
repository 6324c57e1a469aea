package parley.accounts;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parley.web.Invalid;

/** What a password must be like, and how it is kept: as a bcrypt hash. */
final class Passwords {
    private static final int LEAST = 12;
    private static final int MOST_BYTES = 72;
    private static final int FEWEST_LETTERS = 5;
    private static final String ROWS =
            "qwertyuiopasdfghjklzxcvbnm qwertzuiop azertyuiop 1234567890123456789012345 abcdefghijklmnopqrstuvwxyz";

    /** The words that most of the commonest passwords are made of, whatever digits and signs are put around them. */
    private static final Set<String> COMMON = Set.of(
            "password",
            "passwort",
            "motdepasse",
            "parola",
            "passw",
            "pass",
            "letmein",
            "welcome",
            "changeme",
            "secret",
            "iloveyou",
            "admin",
            "administrator",
            "root",
            "user",
            "guest",
            "login",
            "master",
            "dragon",
            "monkey",
            "football",
            "baseball",
            "superman",
            "batman",
            "princess",
            "sunshine",
            "trustno",
            "whatever",
            "qwerty",
            "qwertz",
            "azerty",
            "test",
            "default",
            "temp",
            "parley",
            "diplomacy",
            "embassy",
            "ministry");

    /** The same work for a name nobody has, so that the time of an answer tells nothing. */
    private static final String NOBODY = BcryptUtil.bcryptHash(Secret.fresh());

    private Passwords() {}

    /** What is wrong with a new password, as a sentence; empty where nothing is. */
    static Optional<String> fault(String password, String username) {
        if (password.codePointCount(0, password.length()) < LEAST) {
            return Optional.of("Use at least " + LEAST + " characters; several words are easy to remember.");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of("Use at most " + MOST_BYTES + " characters, fewer where they are not plain letters.");
        }
        var plain = password.toLowerCase(Locale.ROOT);
        if (plain.chars().distinct().count() < FEWEST_LETTERS || row(plain) || common(plain)) {
            return Optional.of("This is among the commonest passwords; use several words that do not belong together.");
        }
        return plain.contains(Account.plain(username))
                ? Optional.of("Leave the user name out of the password.")
                : Optional.empty();
    }

    /** The password, where it may be one. */
    static String fit(String field, String password, String username) {
        fault(password, username).ifPresent(fault -> {
            throw new Invalid(field, fault);
        });
        return password;
    }

    static String hash(String password) {
        return BcryptUtil.bcryptHash(password);
    }

    /** @param hash null where there is no such account, or it has no password */
    static boolean match(String password, String hash) {
        var fits = BcryptUtil.matches(password, hash == null ? NOBODY : hash);
        return fits && hash != null;
    }

    /** Neighbours on the keyboard, or one after the other. */
    private static boolean row(String plain) {
        return ROWS.contains(plain) || ROWS.contains(new StringBuilder(plain).reverse());
    }

    private static boolean common(String plain) {
        var spelled = plain.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('@', 'a')
                .replace('$', 's');
        return repeated(letters(plain)) || repeated(letters(spelled));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}]", "");
    }

    /** One common word, once or over and over. */
    private static boolean repeated(String letters) {
        return COMMON.stream()
                .anyMatch(w -> !letters.isEmpty() && letters.replace(w, "").isEmpty());
    }
}
