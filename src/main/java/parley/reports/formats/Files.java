package parley.reports.formats;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** What the files of a report have in common. */
final class Files {
    private Files() {}

    /** The time in a file is that of the record it shows, so that the same report is the same file. */
    static LocalDateTime time(Instant asOf) {
        return LocalDateTime.ofInstant(asOf, ZoneOffset.UTC).withNano(0);
    }

    /** A spreadsheet takes a cell that begins like this for a formula and would run it; an apostrophe makes it text. */
    static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
