package parley.journal;

import java.util.ArrayList;
import java.util.List;

/** What was changed of one record in one go. */
public record ChangeSet(List<ChangeRow> changes) {
    /** Neighbours that belong together. */
    static List<ChangeSet> of(List<ChangeRow> rows) {
        var sets = new ArrayList<ChangeSet>();
        for (var row : rows) {
            if (sets.isEmpty() || !sets.get(sets.size() - 1).takes(row)) {
                sets.add(new ChangeSet(new ArrayList<>()));
            }
            sets.get(sets.size() - 1).changes.add(row);
        }
        return sets;
    }

    /** For all that they share. */
    public ChangeRow first() {
        return changes.get(0);
    }

    private boolean takes(ChangeRow row) {
        return first().transaction() == row.transaction()
                && first().kind().equals(row.kind())
                && first().record() == row.record();
    }
}
