package parley.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where Parley may post to by itself: nowhere inside. Loopback, private, link-local and other special addresses are refused, however
 * they are written, when a webhook is made and each time it is told; {@code parley.webhooks.private-addresses} allows them.
 */
@ApplicationScoped
class Addresses {
    private final boolean all;

    Addresses(@ConfigProperty(name = "parley.webhooks.private-addresses") boolean all) {
        this.all = all;
    }

    /**
     * The address to connect to: what was checked is what is called, so that a name that means another address a moment later is no way
     * in.
     *
     * @throws IllegalArgumentException with a sentence where it may not be called
     */
    InetAddress of(String url) {
        var host = host(url);
        var found = resolve(host);
        if (!all && Arrays.stream(found).anyMatch(Addresses::inside)) {
            throw new IllegalArgumentException(
                    host + " is an address inside this network; a webhook is told outside of it.");
        }
        return found[0];
    }

    private static String host(String url) {
        try {
            var uri = URI.create(url);
            if (uri.getHost() != null && uri.getUserInfo() == null) {
                return uri.getHost().replaceAll("^\\[|]$", "");
            }
        } catch (IllegalArgumentException e) {
            // Said below.
        }
        throw new IllegalArgumentException("This is no address of a server.");
    }

    private static InetAddress[] resolve(String host) {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(host + " is not known; check how it is written.");
        }
    }

    private static boolean inside(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || (address instanceof Inet4Address four && special(four.getAddress()))
                || (address instanceof Inet6Address six && special6(six.getAddress()));
    }

    /** This network, shared between providers and customers, protocol assignments, benchmarks, reserved, broadcast. */
    private static boolean special(byte[] a) {
        int first = a[0] & 0xff;
        int second = a[1] & 0xff;
        return first == 0
                || first >= 240
                || (first == 100 && second >= 64 && second < 128)
                || (first == 192 && second == 0 && a[2] == 0)
                || (first == 198 && (second == 18 || second == 19));
    }

    /** Unique local; and those that hold an address of the old kind, which might be one inside. */
    private static boolean special6(byte[] a) {
        var uniqueLocal = (a[0] & 0xfe) == 0xfc;
        var translated = a[0] == 0 && a[1] == 0x64 && (a[2] & 0xff) == 0xff && (a[3] & 0xff) == 0x9b;
        var sixToFour = a[0] == 0x20 && a[1] == 0x02;
        var teredo = a[0] == 0x20 && a[1] == 0x01 && a[2] == 0 && a[3] == 0;
        var compatible = Arrays.equals(Arrays.copyOf(a, 8), new byte[8]) && a[10] == 0 && a[11] == 0;
        return uniqueLocal || translated || sixToFour || teredo || compatible;
    }
}
