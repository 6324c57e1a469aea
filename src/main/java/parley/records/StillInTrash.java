package parley.records;

/** A record was to come back from the trash that needs another one there; answered with 409 and a sentence that says which. */
public final class StillInTrash extends RuntimeException {
    StillInTrash(Discardable kind, Trash.Item needed) {
        super("This " + kind.word() + " needs the " + needed.word() + " “" + needed.label()
                + "”, which is in the trash itself. Bring that back first.");
    }
}
