package parley.reports;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import parley.chains.Promise;
import parley.meetings.MeetingRow;
import parley.outcomes.OutcomeRow;
import parley.positions.Position;
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
        List<Position> moved) {
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

    /** The meetings of one negotiation. */
    public record Group(String name, List<MeetingRow> meetings) {}
}
