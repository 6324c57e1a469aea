package parley.reports;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;
import parley.records.Recorded;
import parley.records.Sharing;
import parley.web.Invalid;

/** A report that somebody writes in, and that stays as it is once it is published. */
@Entity
@SQLRestriction(Recorded.LIVE)
public class ReportIssue extends Recorded {
    /** The series it belongs to; null for reports that somebody made by hand. */
    public Long definitionId;

    public LocalDate fromDay;
    public LocalDate toDay;
    public String zone;

    /** Of which meetings, as the address of their list has it. */
    public String filter = "";

    @Enumerated(EnumType.STRING)
    public Sharing sharing = Sharing.CLEAR;

    /** When the next one is due. */
    public LocalDate nextDay;

    @JdbcTypeCode(SqlTypes.JSON)
    public String written;

    @Enumerated(EnumType.STRING)
    public IssueState state = IssueState.DRAFT;

    public Integer number;

    @JdbcTypeCode(SqlTypes.JSON)
    public String document;

    public Long correctsId;
    public Long authorId;
    public String author;
    public String reviewer;
    public Instant publishedAt;

    Period period() {
        return new Period(fromDay, toDay);
    }

    boolean published() {
        return state == IssueState.PUBLISHED;
    }

    /** @throws Invalid where it is published already */
    void requireOpen() {
        if (published()) {
            throw new Invalid("", "Issue " + number + " is published and stays as it is; make a correction instead.");
        }
    }
}
