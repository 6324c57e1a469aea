package parley.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A request that carries a key.
 *
 * @param account the id of who asks: keys of different accounts have nothing to do with each other
 * @param request the SHA-256 of method, address and body
 */
record Attempt(long account, String key, byte[] request) {
    static Attempt of(long account, String key, String method, String address, byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((method + "\n" + address + "\n").getBytes(StandardCharsets.UTF_8));
            return new Attempt(account, key, digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
