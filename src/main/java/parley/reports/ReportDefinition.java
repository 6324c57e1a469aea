package parley.reports;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;
import parley.records.Recorded;
import parley.records.Sharing;
import parley.reports.Written.Omission;
import parley.time.Week;

/** A report that is made every week by itself. */
@Entity
@SQLRestriction(Recorded.LIVE)
public class ReportDefinition extends Recorded {
    private static final int CAUGHT_UP = 8;

    public String name;
    public String filter = "";
    public String zone;
    public short weekday = 1;
    public LocalTime at = LocalTime.of(6, 0);

    @Enumerated(EnumType.STRING)
    public Attachment attachment = Attachment.PDF;

    @Enumerated(EnumType.STRING)
    public Sharing sharing = Sharing.CLEAR;

    /** The sections it leaves out, and why. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<Omission> omissions = List.of();

    public boolean enabled;

    /** What was due before is not made. */
    public Instant since;

    /** What fell due while it was paused, or in the trash, or before it was there, is not made. */
    void resume(Instant now) {
        since = now;
    }

    /** When it is made next, if nothing stops it. */
    Instant next(Instant now) {
        var local = now.atZone(ZoneId.of(zone)).toLocalDateTime();
        var day = local.toLocalDate().with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday)));
        var next = day.atTime(at).isAfter(local) ? day : day.plusWeeks(1);
        return next.atTime(at).atZone(ZoneId.of(zone)).toInstant();
    }

    /** The weeks that are due by now, the earliest first: of each the report is made in the week after. After a long stop the last eight. */
    List<Week> due(Instant now) {
        var local = now.atZone(ZoneId.of(zone));
        var last = local.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday)));
        var latest = last.atTime(at).isAfter(local.toLocalDateTime()) ? last.minusWeeks(1) : last;
        return Stream.iterate(latest.minusWeeks(CAUGHT_UP - 1L), day -> !day.isAfter(latest), day -> day.plusWeeks(1))
                .filter(day ->
                        !day.atTime(at).atZone(ZoneId.of(zone)).toInstant().isBefore(since))
                .map(day -> Week.of(day).previous())
                .toList();
    }
}
