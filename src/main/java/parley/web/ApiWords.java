package parley.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is to be said of the operations of every resource alike: told apart by the first word of their id. */
final class ApiWords {
    private static final Map<String, String> DESCRIPTIONS = Map.ofEntries(
            Map.entry(
                    "list",
                    "A page of the list. Filters that are given hold together; those left out ask for nothing. Go on from nextCursor, or from the"
                            + " Link header; a page deep in the list costs what the first one costs. What the account is not cleared for is not in it."),
            Map.entry(
                    "get",
                    "The record as a whole, with its claims. ETag is its version; with a matching If-None-Match the answer is 304. With asOf it is"
                            + " the record as it was known at that instant."),
            Map.entry(
                    "create",
                    "Records what the body says; needs the scope write. References are ids. What is wrong is answered with 422 and a sentence for each"
                            + " member, and nothing is written."),
            Map.entry(
                    "record",
                    "Takes a list of bodies as for one record. Every fault of every one is answered at its index, and then nothing is written; a rule"
                            + " that only the database knows is answered for the first that breaks it. With dryRun=true nothing is written either, and the"
                            + " answer is 200."),
            Map.entry(
                    "replace",
                    "Members that are left out become unknown. If-Match names the version that was read; where somebody changed it since, the answer"
                            + " is 412 and nothing is written."),
            Map.entry(
                    "change",
                    "A JSON Merge Patch (RFC 7396): members that are left out stay, null makes unknown, lists are replaced as a whole. If-Match as for"
                            + " a replacement."),
            Map.entry(
                    "delete",
                    "Puts the record in the trash, from where its restoration brings it back. What others refer to is not deleted: 409 says what needs it."),
            Map.entry("restore", "Brings a record back from the trash, as it was."),
            Map.entry("other", "An act: what it does is done as a whole or not at all, and stands in the journal."));

    private static final List<String> ORDER =
            List.of("list", "get", "create", "record", "replace", "change", "delete", "restore");

    private static final Map<String, String> BODIES = Map.of(
            "record",
            "The records, 1 to 1,000 of them.",
            "replace",
            "The record as it is to be, as a whole.",
            "change",
            "The members that are to change.",
            "create",
            "The record as it is to be.");

    private ApiWords() {}

    /** What an operation takes. */
    static String body(String operationId) {
        return ORDER.stream()
                .filter(operationId::startsWith)
                .findFirst()
                .map(BODIES::get)
                .orElse("What the act needs to know.");
    }

    /** @param operationId like {@code listMeetings} */
    static String description(String operationId) {
        return DESCRIPTIONS.get(Optional.ofNullable(operationId)
                .flatMap(id -> ORDER.stream().filter(id::startsWith).findFirst())
                .orElse("other"));
    }
}
