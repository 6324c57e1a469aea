package parley.webhooks;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import parley.records.Kind;

/**
 * What a webhook was told, or is to be told.
 *
 * @param kind of the record that was changed, as a word
 * @param record its id
 * @param attempts how often it was tried
 * @param nextAt when it is tried again, where it is
 * @param givenUpAt when it was given up, a day after the first attempt
 * @param status of the last answer; absent where there was none
 * @param milliseconds how long the last attempt took
 */
public record DeliveryRow(
        long id,
        String kind,
        long record,
        int attempts,
        Instant nextAt,
        Instant sentAt,
        Instant givenUpAt,
        Integer status,
        Integer milliseconds,
        String error,
        Instant createdAt) {
    @JsonProperty
    public String state() {
        return sentAt != null ? "sent" : givenUpAt != null ? "given_up" : "waiting";
    }

    @JsonIgnore
    public String path() {
        return Kind.ofWord(kind).orElseThrow().path(record);
    }
}
