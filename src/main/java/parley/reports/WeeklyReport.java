package parley.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import parley.chains.Promise;
import parley.gaps.Gap;
import parley.meetings.Level;
import parley.meetings.MeetingRow;
import parley.outcomes.OutcomeRow;
import parley.positions.Position;
import parley.records.Named;
import parley.sources.ClaimRow;
import parley.sources.SourceRow;
import parley.statements.StatementRow;

/**
 * What a period brought, as the record knows it: everything that fills itself in a report.
 *
 * @param asOf when the record was read
 * @param certain meetings surely in the period
 * @param possible meetings whose date may lie in it or outside
 * @param outcomes what the meetings of the period produced
 * @param commitments what was owed in the period
 * @param statements what was surely said
 * @param perhapsSaid what may have been said in it or at another time
 * @param positions where those stand who took a stance
 * @param ahead meetings of the thirty days after
 * @param promised next meetings that were announced and are not on record
 * @param armed statements with a condition, up to the end of the period, the latest first
 * @param channels how long each has been silent at the end of the period
 * @param claims what is said, and by whom, of the meetings surely in the period
 * @param sources those that these claims rest on
 * @param gaps what the record cannot answer well of these meetings
 */
public record WeeklyReport(
        ReportScope scope,
        Instant asOf,
        List<MeetingRow> certain,
        List<MeetingRow> possible,
        List<OutcomeRow> outcomes,
        Commitments commitments,
        List<StatementRow> statements,
        List<StatementRow> perhapsSaid,
        List<Position> positions,
        List<MeetingRow> ahead,
        List<Promise> promised,
        List<StatementRow> armed,
        List<Channel> channels,
        List<ClaimRow> claims,
        List<SourceRow> sources,
        List<Gap> gaps,
        Charts charts) {
    /** Whether a source was read that does not state a field of a meeting. */
    boolean notStated(MeetingRow meeting, String field) {
        return claims.stream()
                .anyMatch(
                        c -> c.notStated() && c.record().equals("meeting:" + meeting.id()) && field.equals(c.field()));
    }

    /** How good the sources of a record are, and in which paragraphs they say it: {@code F6 ¶ 7, 11}. */
    String cited(String record) {
        var bySource = claims.stream()
                .filter(c -> c.record().equals(record) && !c.notStated())
                .collect(Collectors.groupingBy(ClaimRow::source, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(WeeklyReport::graded)
                .distinct()
                .toList();
        return bySource.stream()
                .filter(one -> bySource.stream().noneMatch(other -> other.startsWith(one + " ")))
                .collect(Collectors.joining("; "));
    }

    private static String graded(List<ClaimRow> ofOneSource) {
        var grades =
                ofOneSource.stream().map(ClaimRow::grade).distinct().sorted().collect(Collectors.joining(", "));
        return (grades + " " + Paragraphs.text(ofOneSource)).strip();
    }

    /**
     * What was owed.
     *
     * @param progressed those whose progress was noted in the period
     * @param fulfilled those kept by a meeting of the period, or shown kept in it
     * @param overdue those that should have been kept by its end
     * @param open those that are not due yet, or on no day
     */
    public record Commitments(
            List<OutcomeRow> progressed, List<OutcomeRow> fulfilled, List<OutcomeRow> overdue, List<OutcomeRow> open) {}

    /**
     * A negotiation as a channel that speaks in a rhythm.
     *
     * @param last the last day it surely met, up to the end of the period
     * @param silentDays from that day to the end of the period
     * @param usualDays the median of the days between its meetings; null where it met less than three times
     */
    public record Channel(Named negotiation, LocalDate last, int silentDays, Integer usualDays) {
        /** Longer silent than it usually is. */
        boolean late() {
            return usualDays != null && silentDays > usualDays;
        }
    }

    /** What the pictures show. */
    public record Charts(List<WeekCount> quarter, List<LevelPoint> levels, List<Encounter> encounters) {}

    /** How many meetings surely began in the week of a Monday. */
    public record WeekCount(LocalDate monday, int meetings) {}

    /** On what level a channel met on a day. */
    public record LevelPoint(Named negotiation, LocalDate day, Level level) {}

    /** How often two parties sat at one table. */
    public record Encounter(Named one, Named other, int meetings) {}
}
