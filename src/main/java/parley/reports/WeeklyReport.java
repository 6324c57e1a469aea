package parley.reports;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.chains.Promise;
import parley.gaps.Gap;
import parley.meetings.MeetingRow;
import parley.outcomes.OutcomeRow;
import parley.positions.Position;
import parley.records.Named;
import parley.sources.ClaimRow;
import parley.statements.StatementRow;
import parley.time.Week;

/**
 * What a week brought, ready to be rendered: every format shows this and adds nothing.
 *
 * @param asOf when the record was read, an instant
 * @param zone the desk's zone, for showing {@code asOf}
 * @param certain meetings surely in the week
 * @param possible meetings whose date may lie in the week or outside
 * @param outcomes what the meetings of the week produced
 * @param ahead meetings of the thirty days after the week
 * @param promised next meetings that were announced and are not on record
 * @param open commitments still owed at the end of the week
 * @param statements what was surely said in the week
 * @param moved positions that changed in the week
 * @param claims what is said, and by whom, of the meetings surely in the week
 * @param gaps what the record cannot answer well of these meetings
 */
public record WeeklyReport(
        Week week,
        Instant asOf,
        ZoneId zone,
        List<MeetingRow> certain,
        List<MeetingRow> possible,
        List<OutcomeRow> outcomes,
        List<MeetingRow> ahead,
        List<Promise> promised,
        List<OutcomeRow> open,
        List<StatementRow> statements,
        List<Position> moved,
        List<ClaimRow> claims,
        List<Gap> gaps) {
    public List<Group> certainGroups() {
        return groups(certain);
    }

    public List<Group> possibleGroups() {
        return groups(possible);
    }

    /** What one meeting of the week produced. */
    public List<OutcomeRow> outcomesOf(MeetingRow meeting) {
        return outcomes.stream().filter(o -> o.meeting().id() == meeting.id()).toList();
    }

    /** Whether a source was read that does not state a field of a meeting. */
    public boolean notStated(MeetingRow meeting, String field) {
        return claims.stream()
                .anyMatch(
                        c -> c.notStated() && c.record().equals("meeting:" + meeting.id()) && field.equals(c.field()));
    }

    /** The sources the week rests on, each once, with the grades and paragraphs it is cited with. */
    public List<Cited> sources() {
        var sources = new LinkedHashMap<Named, List<ClaimRow>>();
        claims.forEach(
                c -> sources.computeIfAbsent(c.source(), s -> new ArrayList<>()).add(c));
        return sources.entrySet().stream()
                .map(e -> new Cited(
                        e.getKey(),
                        all(e.getValue().stream().map(ClaimRow::grade)),
                        all(e.getValue().stream().map(ClaimRow::paragraphs))))
                .toList();
    }

    public ZonedDateTime madeAt() {
        return asOf.atZone(zone);
    }

    /** The meetings of one negotiation; those of none come last. */
    private static List<Group> groups(List<MeetingRow> meetings) {
        var groups = new LinkedHashMap<String, List<MeetingRow>>();
        meetings.stream()
                .filter(m -> m.negotiation() != null)
                .forEach(m -> groups.computeIfAbsent(m.negotiation().name(), n -> new ArrayList<>())
                        .add(m));
        meetings.stream()
                .filter(m -> m.negotiation() == null)
                .forEach(m -> groups.computeIfAbsent("Other meetings", n -> new ArrayList<>())
                        .add(m));
        return groups.entrySet().stream()
                .map(e -> new Group(e.getKey(), e.getValue()))
                .toList();
    }

    private static String all(Stream<String> texts) {
        return texts.filter(Objects::nonNull).distinct().sorted().collect(Collectors.joining(", "));
    }

    /** A source and how it is cited. */
    public record Cited(Named source, String grades, String paragraphs) {}

    /** The meetings of one negotiation. */
    public record Group(String name, List<MeetingRow> meetings) {}
}
