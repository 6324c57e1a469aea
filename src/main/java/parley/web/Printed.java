package parley.web;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How days and instants are printed: so that nobody takes the month for the day. */
@TemplateExtension
class Printed {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private Printed() {}

    /** {@code 12 Jan 2022} */
    static String printed(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 14 Jan 2022, 12:00 UTC} */
    static String utc(Instant instant) {
        return MINUTE.format(instant);
    }
}
