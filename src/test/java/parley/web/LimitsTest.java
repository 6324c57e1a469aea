package parley.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Who asks too fast has to wait, each address by itself. */
@QuarkusTest
class LimitsTest {
    @Inject
    Limits limits;

    @Test
    void a_bucket_that_is_empty_fills_again() throws Exception {
        assertTrue(limits.take("192.0.2.1", 50_000));
        assertFalse(limits.take("192.0.2.1", 50_000), "that takes ten seconds");
        assertTrue(limits.take("192.0.2.2", 1));
        Thread.sleep(100);
        assertTrue(limits.take("192.0.2.1", 100));
    }
}
