package parley.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static parley.support.Given.unique;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import parley.support.Download;
import parley.support.Given;

/** The meetings of a party that no other test knows, as a calendar program reads them. */
final class PartyCalendar {
    final long party = Given.party(unique("Norway"));

    Given.Meeting on(String date) {
        return Given.meeting(unique("Round")).between(party).on(date);
    }

    String text() {
        return Download.of("meetings.ics?party=" + party).text();
    }

    ICalendar calendar() {
        return read(text());
    }

    VEvent event() {
        assertEquals(1, calendar().getEvents().size());
        return calendar().getEvents().get(0);
    }

    static ICalendar read(String text) {
        return Biweekly.parse(text).first();
    }
}
