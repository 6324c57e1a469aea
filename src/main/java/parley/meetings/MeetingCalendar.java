package parley.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.codes.Code;
import parley.exports.Calendar;
import parley.exports.CalendarEntry;
import parley.exports.CalendarEntry.Place;
import parley.exports.CalendarEntry.Related;
import parley.exports.CalendarEntry.Status;
import parley.exports.CalendarHead;
import parley.query.Selection;
import parley.records.Kind;
import parley.records.Sharing;
import parley.time.FuzzyDate;
import parley.time.Span;

/** Meetings on certain days, as a calendar shows them. */
record MeetingCalendar(Selection<MeetingRow> meetings) implements Calendar {
    private static final String CERTAIN = "m.edtf ~ '%s'".formatted(FuzzyDate.CERTAIN_DAYS);

    private static final String ZONES = """
            m.zone,
            min(m.earliest) filter (where m.start_time is not null and %1$s),
            max(m.latest) filter (where m.start_time is not null and %1$s),
            count(*) filter (where m.edtf is null or not %1$s)
            """.formatted(CERTAIN);

    private static final String COLUMNS = """
            m.id, m.version, m.title, m.summary, m.format, m.level, m.status, m.occurrence, m.earliest, m.latest,
            m.start_time, m.zone, m.duration_minutes, concat_ws(', ', v.name, nullif(v.city, v.name), c.name),
            v.latitude, v.longitude,
            array(select y.name
                    from participation p
                    join party y on y.id = p.party_id
                   where p.meeting_id = m.id
                   group by y.id, y.name
                   order by min(p.position)),
            array(select t.name
                    from meeting_topic mt
                    join topic t on t.id = mt.topic_id
                   where mt.meeting_id = m.id
                   order by mt.position),
            (select jsonb_agg(jsonb_build_object('kind', l.kind, 'id', l.earlier_id) order by l.position, l.id)
               from meeting_link l
               join meeting e on e.id = l.earlier_id
              where l.meeting_id = m.id
                and e.deleted_at is null),
            m.sharing, m.created_at, m.updated_at
            """;

    private static final String JOINS = """
              left join venue v on v.id = m.venue_id
              left join country c on c.code = v.country
            """;

    @Override
    public CalendarHead head() {
        var zones = new LinkedHashMap<ZoneId, Span>();
        var leftOut = 0L;
        for (var group : meetings.grouped(ZONES, "m.zone", Zone.class)) {
            leftOut += group.vague;
            if (group.from != null && !ZoneId.of(group.zone).getRules().isFixedOffset()) {
                zones.put(ZoneId.of(group.zone), new Span(group.from, group.to));
            }
        }
        return new CalendarHead("Meetings", zones, leftOut);
    }

    @Override
    public void each(Consumer<CalendarEntry> act) {
        meetings.where(CERTAIN).each(COLUMNS, JOINS, Sitting.class, s -> act.accept(s.entry()));
    }

    record Zone(String zone, LocalDate from, LocalDate to, long vague) {}

    record Link(LinkKind kind, long id) {
        /** What it follows stands above it; what it is held beside, prepares or replaces stands beside it. */
        private Related related() {
            var follows = kind == LinkKind.FOLLOW_UP_OF || kind == LinkKind.RESUMES;
            return new Related(follows ? "PARENT" : "SIBLING", Kind.MEETING, id);
        }
    }

    record Sitting(
            long id,
            int version,
            String title,
            String summary,
            Format format,
            Level level,
            MeetingStatus status,
            Occurrence occurrence,
            LocalDate earliest,
            LocalDate latest,
            LocalTime startTime,
            String zone,
            Integer minutes,
            String place,
            Double latitude,
            Double longitude,
            List<String> parties,
            List<String> topics,
            List<Link> links,
            Sharing sharing,
            Instant createdAt,
            Instant updatedAt) {
        CalendarEntry entry() {
            return new CalendarEntry(
                    Kind.MEETING,
                    id,
                    version,
                    title,
                    description(),
                    certainty(),
                    new Span(earliest, latest),
                    startTime,
                    zone,
                    minutes,
                    place.isEmpty() ? null : new Place(place, latitude, longitude),
                    topics,
                    links.stream().map(Link::related).toList(),
                    sharing,
                    createdAt,
                    updatedAt);
        }

        private String description() {
            return Stream.of(String.join(", ", parties), kind(), status.label(), summary)
                    .filter(line -> line != null && !line.isEmpty())
                    .collect(Collectors.joining("\n"));
        }

        private String kind() {
            return Stream.of(format, level)
                    .filter(Objects::nonNull)
                    .map(Code::label)
                    .collect(Collectors.joining(", "));
        }

        private Status certainty() {
            return switch (status) {
                case CANCELLED, BOYCOTTED -> Status.CANCELLED;
                case PROPOSED, AGREED_IN_PRINCIPLE, POSTPONED, UNCONFIRMED -> Status.TENTATIVE;
                case HELD, IN_PROGRESS, SUSPENDED -> Status.CONFIRMED;
                case SCHEDULED -> planned();
            };
        }

        private Status planned() {
            if (occurrence == Occurrence.EOS6) {
                return Status.CANCELLED;
            }
            return occurrence == Occurrence.EOS2 || occurrence == Occurrence.EOS3 ? Status.TENTATIVE : Status.CONFIRMED;
        }
    }
}
