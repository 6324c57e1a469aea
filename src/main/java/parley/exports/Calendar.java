package parley.exports;

import java.util.function.Consumer;

/** A list as a calendar: its head is asked for first, then each entry; both within one transaction. */
public interface Calendar {
    CalendarHead head();

    void each(Consumer<CalendarEntry> act);
}
