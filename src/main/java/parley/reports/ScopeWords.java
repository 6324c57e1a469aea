package parley.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import parley.codes.Code;
import parley.meetings.Format;
import parley.meetings.Level;
import parley.meetings.MeetingFilter;
import parley.meetings.MeetingStatus;
import parley.parties.PartyQueries;
import parley.query.Asked;
import parley.records.Kind;
import parley.records.Names;

/** Says a filter of meetings in words, by the names of what it asks for. */
@ApplicationScoped
class ScopeWords {
    private final Names names;
    private final PartyQueries parties;

    ScopeWords(Names names, PartyQueries parties) {
        this.names = names;
        this.parties = parties;
    }

    /** Null where everything is asked for; days are no part of it. */
    String of(MeetingFilter filter) {
        var words = new ArrayList<String>();
        add(words, "", ids("negotiation", filter.negotiation()), id -> name(Kind.NEGOTIATION, id));
        add(words, "with ", parties.asked("party", filter.party()), id -> name(Kind.PARTY, id));
        add(words, "with ", ids("person", filter.person()), id -> name(Kind.PERSON, id));
        add(words, "on ", ids("topic", filter.topic()), id -> name(Kind.TOPIC, id));
        add(words, "at ", ids("venue", filter.venue()), id -> name(Kind.VENUE, id));
        add(words, "in ", Asked.countries("country", filter.country()), code -> code);
        add(
                words,
                "",
                Asked.codes("status", MeetingStatus.class, filter.status()),
                code -> label(MeetingStatus.class, code));
        add(words, "", Asked.codes("format", Format.class, filter.format()), code -> label(Format.class, code));
        add(words, "", Asked.codes("level", Level.class, filter.level()), code -> label(Level.class, code));
        if (filter.q() != null && !filter.q().isBlank()) {
            words.add("“" + filter.q().strip() + "”");
        }
        return words.isEmpty() ? null : String.join(", ", words);
    }

    private String name(Kind kind, Long id) {
        return names.name(kind, id).orElse(kind.word() + " " + id);
    }

    private static List<Long> ids(String parameter, List<String> texts) {
        return Asked.ids(parameter, texts);
    }

    private static String label(Class<? extends Code> list, String code) {
        return Code.find(list, code).map(Code::label).orElse(code);
    }

    private static <T> void add(List<String> words, String before, List<T> values, Function<T, String> word) {
        if (!values.isEmpty()) {
            words.add(before + values.stream().map(word).collect(Collectors.joining(" or ")));
        }
    }
}
