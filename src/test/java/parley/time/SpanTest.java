package parley.time;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SpanTest {
    private static final LocalDate TENTH = LocalDate.of(2022, 1, 10);

    @Test
    void a_span_that_ends_before_it_starts_is_refused() {
        var refused = assertThrows(Unreadable.class, () -> new Span(TENTH, TENTH.minusDays(1)));
        assertEquals("The end, 9 Jan 2022, is before the start, 10 Jan 2022.", refused.getMessage());
    }

    @Test
    void a_span_may_be_one_day_or_open() {
        assertDoesNotThrow(() -> new Span(TENTH, TENTH));
        assertDoesNotThrow(() -> new Span(TENTH, null));
        assertDoesNotThrow(() -> new Span(null, TENTH));
    }
}
