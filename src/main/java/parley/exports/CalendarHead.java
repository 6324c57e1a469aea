package parley.exports;

import java.time.ZoneId;
import java.util.Map;
import parley.time.Span;

/**
 * What stands before the entries of a calendar.
 *
 * @param name what people will see it called
 * @param zones the zones its times are in, with the days from the first to the last of these
 * @param leftOut how many of the list have no certain day and so no entry
 */
public record CalendarHead(String name, Map<ZoneId, Span> zones, long leftOut) {}
