package parley.gaps;

import com.fasterxml.jackson.annotation.JsonIgnore;
import parley.records.Named;

/**
 * Something a reader will ask for and the record cannot answer well.
 *
 * @param record kind and id: {@code meeting:4}
 * @param label what the record is called
 * @param field a field of its form; absent where the whole record is meant
 * @param meeting the meeting it belongs to; absent for a statement made elsewhere
 */
public record Gap(GapKind kind, String record, String label, String field, Named meeting) {
    /** Where it is filled. */
    @JsonIgnore
    public String path() {
        return switch (kind) {
            case UNDATED -> "/meetings/" + meeting.id() + "/edit#f-date.edtf";
            case CONTESTED -> "/claims?record=" + record;
            default -> "/claims/new?record=" + record + (field == null ? "" : "&field=" + field);
        };
    }
}
