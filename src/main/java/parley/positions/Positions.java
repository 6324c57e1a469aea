package parley.positions;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import parley.records.Named;
import parley.time.FuzzyDate;

/** The positions of all parties on all topics, as a table. */
public record Positions(List<Position> all, LocalDate on, LocalDate since) {
    public List<Named> parties() {
        return all.stream().map(Position::party).distinct().toList();
    }

    public List<Row> rows() {
        var held =
                all.stream().collect(Collectors.toMap(p -> List.of(p.party(), p.topic()), p -> p, (one, other) -> one));
        var parties = parties();
        return all.stream()
                .map(Position::topic)
                .distinct()
                .map(topic -> new Row(
                        topic,
                        parties.stream()
                                .map(p -> new Cell(held.get(List.of(p, topic))))
                                .toList()))
                .toList();
    }

    public String onText() {
        return text(on);
    }

    public String sinceText() {
        return text(since);
    }

    private static String text(LocalDate day) {
        return day == null ? "" : FuzzyDate.of(day.toString()).text();
    }

    /** What all parties say on one topic, a cell each. */
    public record Row(Named topic, List<Cell> cells) {}

    /** @param position null where the party has taken no stance */
    public record Cell(Position position) {}
}
