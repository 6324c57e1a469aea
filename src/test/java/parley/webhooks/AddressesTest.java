package parley.webhooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing inside is called, however its address is written. */
class AddressesTest {
    private final Addresses outside = new Addresses(false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://127.1/",
                "http://127.9.9.9:8080/",
                "http://localhost/",
                "http://0.0.0.0/",
                "http://10.1.2.3/",
                "http://172.16.0.1/",
                "http://192.168.1.1/",
                "http://169.254.169.254/latest/meta-data",
                "http://100.64.0.1/",
                "http://192.0.0.8/",
                "http://198.18.0.1/",
                "http://224.0.0.1/",
                "http://255.255.255.255/",
                "http://[::1]/",
                "http://[::]/",
                "http://[fe80::1]/",
                "http://[fd00::1]/",
                "http://[ff02::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::ffff:10.0.0.1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[2002:7f00:1::]/",
                "http://[::7f00:1]/",
                "http://[::ffff:0:7f00:1]/",
                "http://[2001:0:7f00:1::1]/",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://user@8.8.8.8/",
                "http:///nowhere",
                "http://no such host/"
            })
    void an_address_inside_is_refused(String url) {
        var why = assertThrows(IllegalArgumentException.class, () -> outside.of(url));
        assertTrue(why.getMessage().endsWith("."), why.getMessage());
    }

    @Test
    void an_address_outside_is_called_as_it_was_checked() {
        assertEquals("8.8.8.8", outside.of("https://8.8.8.8/told").getHostAddress());
        assertEquals(
                "177.0.0.1", outside.of("http://0177.0.0.1/").getHostAddress(), "zeros in front are not octal here");
        assertEquals(
                "2001:4860:4860:0:0:0:0:8888",
                outside.of("https://[2001:4860:4860::8888]/").getHostAddress());
    }

    @Test
    void an_installation_may_allow_what_is_inside() {
        assertEquals("127.0.0.1", new Addresses(true).of("http://127.0.0.1:1/").getHostAddress());
    }
}
