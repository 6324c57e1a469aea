package parley.exports;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import parley.time.Span;

/** Defines a time zone in a calendar (VTIMEZONE): each change of its clocks over the days that need it, with no rule guessed. */
final class ZoneDefinition {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1600, 1, 1, 0, 0);

    private ZoneDefinition() {}

    static void write(ZoneId zone, Span days, CalendarLines lines) {
        var rules = zone.getRules();
        lines.add("BEGIN:VTIMEZONE");
        lines.add("TZID:" + zone.getId());
        var begin = days.from().minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        var end = days.to().plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant();
        var change = rules.previousTransition(begin);
        if (change == null) {
            var offset = rules.getOffset(begin);
            observance(false, LONG_AGO, offset, offset, lines);
            change = rules.nextTransition(begin);
        }
        while (change != null && change.getInstant().isBefore(end)) {
            observance(change, zone, lines);
            change = rules.nextTransition(change.getInstant());
        }
        lines.add("END:VTIMEZONE");
    }

    private static void observance(ZoneOffsetTransition change, ZoneId zone, CalendarLines lines) {
        observance(
                zone.getRules().isDaylightSavings(change.getInstant()),
                change.getDateTimeBefore(),
                change.getOffsetBefore(),
                change.getOffsetAfter(),
                lines);
    }

    private static void observance(
            boolean summer, LocalDateTime from, ZoneOffset before, ZoneOffset after, CalendarLines lines) {
        var kind = summer ? "DAYLIGHT" : "STANDARD";
        lines.add("BEGIN:" + kind);
        lines.add("DTSTART:" + TIME.format(from));
        lines.add("TZOFFSETFROM:" + offset(before));
        lines.add("TZOFFSETTO:" + offset(after));
        lines.add("END:" + kind);
    }

    /** {@code +0100}; with seconds where a zone of old had them. */
    private static String offset(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "+0000" : offset.getId().replace(":", "");
    }
}
