package parley.web;

import java.util.Map;
import java.util.Set;

/** What a status is called, and what to tell somebody who meets it and knows nothing more. */
final class Statuses {
    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(200, "OK"),
            Map.entry(400, "Not readable"),
            Map.entry(401, "Sign in first"),
            Map.entry(403, "Not allowed"),
            Map.entry(404, "Not found"),
            Map.entry(405, "Method not allowed"),
            Map.entry(406, "Not available in that format"),
            Map.entry(409, "Conflict"),
            Map.entry(412, "Changed meanwhile"),
            Map.entry(413, "Too large"),
            Map.entry(414, "The address is too long"),
            Map.entry(415, "Format not understood"),
            Map.entry(422, "Not valid"),
            Map.entry(429, "Too many requests"),
            Map.entry(428, "If-Match is missing"),
            Map.entry(431, "The headers are too long"),
            Map.entry(500, "Something went wrong"),
            Map.entry(503, "Busy"));

    private static final Map<Integer, String> SENTENCES = Map.of(
            403, "Your account may not do this. Ask somebody whose account may, or an admin for another role.",
            429, "You ask faster than this server answers; wait a second, then go on more slowly.",
            404, "There is nothing at this address. See how it is written; if it was deleted, it is in the trash.",
            405, "This address does not take that method.",
            406, "This address has no answer in the format that was asked for.",
            413, "What was sent is larger than this server accepts.",
            415, "Send application/json here, or a form where a form is expected.",
            500, "Something went wrong on our side. It has been logged; please try again.",
            503, "Other large files are being written just now; ask again in a few seconds.");

    private static final Set<Integer> OURS = Set.of(400, 409, 412, 422, 428);

    private Statuses() {}

    static String title(int status) {
        return TITLES.getOrDefault(status, "Error");
    }

    /** Our own message where the failure is one of ours to explain, the general sentence otherwise. */
    static String sentence(int status, String message) {
        var ours = message != null && !message.startsWith("HTTP ") && OURS.contains(status);
        return ours ? message : SENTENCES.getOrDefault(status, title(status) + ".");
    }
}
