package parley.records;

import java.util.List;
import java.util.stream.Collectors;

/** A record that others refer to was to be deleted; answered with 409 and a sentence that says which. */
public final class StillInUse extends RuntimeException {
    StillInUse(Discardable kind, List<Trash.Use> uses) {
        super("This " + kind.word() + " is still needed by "
                + uses.stream().limit(3).map(Trash.Use::toString).collect(Collectors.joining(", "))
                + (uses.size() > 3 ? " and others" : "") + ". Change or delete what needs it first.");
    }
}
