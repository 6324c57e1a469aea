package parley.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FuzzyDatePropertyTest {
    private static final int TRIES = 20_000;

    @Test
    void edtf_is_kept_in_one_spelling() {
        each((date, random) -> assertEquals(date, FuzzyDate.of(date.edtf())));
    }

    @Test
    void what_is_printed_is_read_as_the_same_date() {
        each((date, random) -> assertEquals(date, FuzzyDate.read(date.text()), date.text()));
    }

    @Test
    void two_dates_that_differ_are_printed_differently() {
        var printed = new HashMap<String, String>();
        each((date, random) -> assertEquals(date.edtf(), printed.computeIfAbsent(date.text(), text -> date.edtf())));
    }

    @Test
    void the_earliest_day_is_not_after_the_latest() {
        each((date, random) -> {
            assertTrue(date.earliest() != null || date.latest() != null);
            assertTrue(date.earliest() == null
                    || date.latest() == null
                    || !date.earliest().isAfter(date.latest()));
        });
    }

    @Test
    void what_is_certain_is_possible() {
        each((date, random) -> {
            var from = near(date, random);
            var to = random.nextInt(4) == 0
                    ? null
                    : from == null ? near(date, random) : from.plusDays(random.nextInt(400));
            assertFalse(date.certainlyWithin(from, to) && !date.possiblyWithin(from, to), from + " to " + to);
            assertTrue(date.certainlyWithin(date.earliest(), date.latest()));
        });
    }

    @Test
    void unspecified_digits_stand_for_every_day_they_match() {
        for (var mask :
                List.of("198X", "2023", "2024-XX", "2024-XX-XX", "2024-02-XX", "2023-02-XX", "2023-12-XX", "2024-02")) {
            var days = matching(mask);
            assertEquals(new FuzzyDate(mask, days.get(0), days.get(days.size() - 1)), FuzzyDate.of(mask));
        }
    }

    @Test
    void anything_else_is_refused_in_a_sentence() {
        var read = 0;
        for (var seed = 0; seed < TRIES; seed++) {
            var made = new RandomDates(new Random(seed));
            var date = FuzzyDate.of(made.edtf());
            var typed = made.garbage(made.day().getDayOfMonth() % 2 == 0 ? date.edtf() : date.text());
            read += readOrRefused(seed, typed) ? 1 : 0;
        }
        assertTrue(read > TRIES / 100, "only " + read + " were dates: the texts are too wild to try anything");
    }

    /** Whether it was read. Whatever is, obeys the laws. */
    private static boolean readOrRefused(int seed, String typed) {
        try {
            var date = FuzzyDate.read(typed);
            assertEquals(date, FuzzyDate.read(date.text()));
            assertEquals(date, FuzzyDate.of(date.edtf()));
            return true;
        } catch (Unreadable e) {
            assertTrue(e.getMessage().endsWith("."), e.getMessage());
            return false;
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("seed " + seed + ", typed “" + typed + "”", e);
        }
    }

    private static void each(BiConsumer<FuzzyDate, Random> law) {
        for (var seed = 0; seed < TRIES; seed++) {
            var random = new Random(seed);
            var edtf = new RandomDates(random).edtf();
            try {
                law.accept(FuzzyDate.of(edtf), random);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed + ", " + edtf, e);
            }
        }
    }

    private static LocalDate near(FuzzyDate date, Random random) {
        var day = date.earliest() == null ? date.latest() : date.earliest();
        return random.nextInt(4) == 0 ? null : day.plusDays(random.nextInt(800) - 400);
    }

    private static List<LocalDate> matching(String mask) {
        var days = Pattern.compile(mask.replace("X", "[0-9]") + ".*");
        return Stream.iterate(LocalDate.of(1970, 1, 1), day -> day.plusDays(1))
                .limit(60 * 366)
                .filter(day -> days.matcher(day.toString()).matches())
                .toList();
    }
}
