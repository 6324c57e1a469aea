package parley.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import parley.parties.PartyQueries;
import parley.query.Asked;
import parley.query.BadParameter;
import parley.query.Listing;
import parley.query.Page;
import parley.query.Paging;
import parley.query.Selection;
import parley.query.Sorts;
import parley.query.Sql;
import parley.records.Expandable;
import parley.records.Kind;

/** Reads meetings. */
@ApplicationScoped
public class MeetingQueries implements Expandable {
    private static final Sorts SORTS = Sorts.by(
                    "-date", "coalesce(m.earliest, 'infinity')", "coalesce(m.earliest, '-infinity')", "date")
            .or("title", "m.title", "text")
            .or("updated", "m.updated_at", "timestamptz");

    private final Sql sql;
    private final PartyQueries parties;

    MeetingQueries(Sql sql, PartyQueries parties) {
        this.sql = sql;
        this.parties = parties;
    }

    public Page<MeetingRow> page(MeetingFilter filter, Paging paging) {
        return listing(filter).page(SORTS, paging, MeetingSql.ROW + MeetingSql.FROM, MeetingRow.class);
    }

    /** Every meeting that matches. */
    Selection<MeetingRow> every(MeetingFilter filter, String sort) {
        return listing(filter).every(SORTS, sort, MeetingSql.ROW + MeetingSql.FROM, MeetingRow.class);
    }

    /**
     * Every meeting that belongs to records of another list.
     *
     * @param belongs a condition on {@code m} with a place for what that list asks, see {@link RelatedSql}
     */
    Selection<MeetingRow> of(String belongs, Listing.Condition theirs) {
        return new Listing(sql, "meeting m")
                .where("m.deleted_at is null")
                .where(belongs, theirs)
                .every(SORTS, null, MeetingSql.ROW + MeetingSql.FROM, MeetingRow.class);
    }

    /** What the filter asks of a meeting {@code m}. */
    public Listing.Condition condition(MeetingFilter filter) {
        return listing(filter).condition();
    }

    /** @throws NotFoundException where there is none, or it is in the trash */
    public MeetingDetail get(long id) {
        var select = MeetingSql.ROW + MeetingSql.DETAIL + MeetingSql.FROM + " where m.deleted_at is null";
        return Listing.rows(sql, List.of(id), select, MeetingDetail.class).stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    @Override
    public Kind kind() {
        return Kind.MEETING;
    }

    @Override
    public List<MeetingRow> rows(List<Long> ids) {
        return Listing.rows(sql, ids, MeetingSql.ROW + MeetingSql.FROM, MeetingRow.class);
    }

    private Listing listing(MeetingFilter filter) {
        var listing = new Listing(sql, "meeting m")
                .where("m.deleted_at is null")
                .where("m.status = any(:status)", Asked.codes("status", MeetingStatus.class, filter.status()))
                .where("m.format = any(:format)", Asked.codes("format", Format.class, filter.format()))
                .where("m.level = any(:level)", Asked.codes("level", Level.class, filter.level()))
                .where("m.negotiation_id = any(:negotiation)", Asked.ids("negotiation", filter.negotiation()))
                .where("m.venue_id = any(:venue)", Asked.ids("venue", filter.venue()))
                .where(MeetingSql.IN_COUNTRY, Asked.countries("country", filter.country()))
                .where(MeetingSql.WITH_PERSON, Asked.ids("person", filter.person()))
                .where(MeetingSql.ON_TOPIC, Asked.ids("topic", filter.topic()))
                .whereWords(MeetingSql.WITH_WORDS, filter.q())
                .where("m.updated_at >= :updatedSince", Asked.timestamp("updatedSince", filter.updatedSince()));
        all(listing, parties.asked("party", filter.party()));
        range(listing, filter);
        return listing;
    }

    /** All of these parties were there. */
    private static void all(Listing listing, List<Long> asked) {
        for (int i = 0; i < asked.size(); i++) {
            listing.where(MeetingSql.WITH_PARTY.formatted(i), asked.get(i));
        }
    }

    private static void range(Listing listing, MeetingFilter filter) {
        var from = Asked.from("from", filter.from());
        var to = Asked.to("to", filter.to());
        if (from != null && to != null && to.isBefore(from)) {
            throw new BadParameter("to", "to is before from.");
        }
        if (Asked.certain("match", filter.match())) {
            listing.where("m.earliest >= :from", from)
                    .where("m.latest <= :to", to)
                    // Follows from the two, and is what the lists are in order of.
                    .where("coalesce(m.earliest, 'infinity') >= :from", from)
                    .where("coalesce(m.earliest, '-infinity') >= :from", from)
                    .where("coalesce(m.earliest, '-infinity') <= :to", to);
        } else if (from != null || to != null) {
            listing.where("m.edtf is not null")
                    .where("coalesce(m.latest, 'infinity') >= :from", from)
                    .where("coalesce(m.earliest, '-infinity') <= :to", to);
        }
    }
}
