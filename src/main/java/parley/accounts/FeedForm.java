package parley.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import parley.web.Label;

/**
 * A feed to be subscribed to.
 *
 * @param list the list it shows, as addresses have it
 * @param query its filters, as they stand in the address of the list
 */
public record FeedForm(
        @Label(value = "Feed name", hint = "What reads it, to know it by when you revoke it.")
        @NotBlank(message = "Name the feed by what reads it.")
        @Size(max = 100, message = "Shorten the name to at most 100 characters.")
        String name,

        @Label("List")
        @Pattern(
                regexp = "meetings|outcomes|statements",
                message = "There are feeds of meetings, outcomes and statements.")
        String list,

        @Label("Filters") @Size(max = 2000, message = "Shorten the filters.")
        String query) {
    /** Whether what it lists has days, for a calendar. */
    boolean dated() {
        return !"statements".equals(list);
    }

    /** @param home the address that pages begin with, without a slash at the end */
    String address(String home, String format, String secret) {
        return home + "/feeds/" + list + "." + format + "?" + (query == null || query.isEmpty() ? "" : query + "&")
                + "secret=" + secret;
    }
}
