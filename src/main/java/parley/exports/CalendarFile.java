package parley.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import parley.records.Kind;
import parley.time.Span;

/**
 * A calendar in iCalendar (RFC 5545, with the calendar's properties of RFC 7986), written entry by entry. The same record gives the
 * same bytes.
 */
final class CalendarFile {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final String REFRESH = "PT1H";

    /** A calendar without any entry needs some component to be one. */
    private static final Span SOME_DAY = new Span(LocalDate.EPOCH, LocalDate.EPOCH);

    private final CalendarLines lines;
    private final String installation;
    private final String home;

    private CalendarFile(OutputStream out, String installation, String home) {
        this.lines = new CalendarLines(out);
        this.installation = installation;
        this.home = home;
    }

    /**
     * @param installation what makes ids unique in the world
     * @param home the address that pages begin with, without a slash at the end
     * @param source the address of this file
     */
    static void write(Calendar calendar, OutputStream out, String installation, String home, String source)
            throws IOException {
        var file = new CalendarFile(out, installation, home);
        file.begin(calendar.head(), source);
        calendar.each(file::add);
        file.lines.add("END:VCALENDAR");
        out.flush();
    }

    private void begin(CalendarHead head, String source) {
        lines.add("BEGIN:VCALENDAR");
        lines.add("VERSION:2.0");
        lines.add("PRODID:-//Parley//The working record of diplomatic talks//EN");
        lines.add("CALSCALE:GREGORIAN");
        lines.text("NAME", head.name());
        lines.text("X-WR-CALNAME", head.name());
        lines.add("SOURCE;VALUE=URI:" + source);
        lines.add("REFRESH-INTERVAL;VALUE=DURATION:" + REFRESH);
        lines.add("X-PUBLISHED-TTL:" + REFRESH);
        if (head.leftOut() > 0) {
            lines.text("DESCRIPTION", "Not shown, because no certain day is known: " + head.leftOut());
            lines.add("X-PARLEY-LEFT-OUT:" + head.leftOut());
        }
        head.zones().forEach((zone, span) -> ZoneDefinition.write(zone, span, lines));
        if (head.zones().isEmpty()) {
            ZoneDefinition.write(ZoneId.of("UTC"), SOME_DAY, lines);
        }
    }

    private void add(CalendarEntry entry) {
        lines.add("BEGIN:VEVENT");
        lines.add("UID:" + uid(entry.kind(), entry.id()));
        lines.add("SEQUENCE:" + entry.version());
        lines.add("DTSTAMP:" + utc(entry.updated()));
        lines.add("CREATED:" + utc(entry.created()));
        lines.add("LAST-MODIFIED:" + utc(entry.updated()));
        when(entry);
        lines.text("SUMMARY", entry.summary());
        lines.text("DESCRIPTION", entry.description());
        lines.add("STATUS:" + entry.status());
        lines.add("TRANSP:TRANSPARENT");
        lines.add("CLASS:" + visibility(entry));
        where(entry.place());
        if (!entry.categories().isEmpty()) {
            lines.add("CATEGORIES:"
                    + entry.categories().stream().map(CalendarLines::escaped).collect(Collectors.joining(",")));
        }
        lines.add("URL:" + home + entry.kind().path(entry.id()));
        entry.related().forEach(r -> lines.add("RELATED-TO;RELTYPE=" + r.relation() + ":" + uid(r.kind(), r.id())));
        lines.add("END:VEVENT");
    }

    private void when(CalendarEntry entry) {
        if (!entry.timed()) {
            lines.add("DTSTART;VALUE=DATE:" + day(entry.days().from()));
            lines.add("DTEND;VALUE=DATE:" + day(entry.days().to().plusDays(1)));
            return;
        }
        var zone = ZoneId.of(entry.zone());
        var start = entry.days().from().atTime(entry.start());
        lines.add("DTSTART" + local(start, zone));
        if (entry.minutes() != null) {
            lines.add("DURATION:PT" + entry.minutes() + "M");
        }
    }

    /** A zone that never changes needs no definition: its times are written in UTC. */
    private static String local(LocalDateTime time, ZoneId zone) {
        return zone.getRules().isFixedOffset()
                ? ":" + utc(time.atZone(zone).toInstant())
                : ";TZID=" + zone.getId() + ":" + TIME.format(time);
    }

    private void where(CalendarEntry.Place place) {
        if (place != null) {
            lines.text("LOCATION", place.name());
            if (place.latitude() != null) {
                lines.add("GEO:" + place.latitude() + ";" + place.longitude());
            }
        }
    }

    private String uid(Kind kind, long id) {
        return kind.word() + "-" + id + "@" + installation;
    }

    private static String visibility(CalendarEntry entry) {
        return switch (entry.sharing()) {
            case CLEAR -> "PUBLIC";
            case GREEN, AMBER -> "PRIVATE";
            case AMBER_STRICT, RED -> "CONFIDENTIAL";
        };
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String utc(Instant instant) {
        return TIME.format(instant.atOffset(ZoneOffset.UTC)) + "Z";
    }
}
