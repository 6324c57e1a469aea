package parley.sources;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import parley.records.Named;

/**
 * A claim as lists, pages and programs show it. The record it is about is a member named by its kind: {@code "meeting": 12}.
 *
 * @param about what the record is called
 * @param field absent where the source supports the record as a whole
 * @param reliability of the source, Admiralty A to F
 * @param credibility Admiralty 1 to 6; absent where nobody has judged
 * @param origin the id of the source that the source relays in the end; its own where it relays none
 */
public record ClaimRow(
        long id,
        int version,
        @JsonIgnore String record,
        @JsonIgnore String about,
        String field,
        String value,
        Named source,
        Reliability reliability,
        @JsonIgnore long origin,
        String paragraphs,
        String quote,
        Basis basis,
        Integer credibility,
        String note,
        boolean chosen,
        String choiceReason,
        Instant createdAt,
        Instant updatedAt) {
    @JsonAnyGetter
    public Map<String, Long> recordId() {
        return Map.of(ref().kind().member(), ref().id());
    }

    @JsonProperty
    public String grade() {
        return new Grade(reliability, credibility).text();
    }

    @JsonIgnore
    public String gradeInWords() {
        return new Grade(reliability, credibility).words();
    }

    @JsonIgnore
    public boolean notStated() {
        return basis == Basis.NOT_STATED;
    }

    /** Where the source says it: its page, at the first paragraph cited. */
    @JsonIgnore
    public String path() {
        var first = paragraphs == null
                ? ""
                : "#p" + Arrays.asList(paragraphs.split("[-,]")).get(0);
        return "/sources/" + source.id() + first;
    }

    @JsonIgnore
    public RecordRef ref() {
        return RecordRef.read(record).orElseThrow();
    }
}
