package parley.reports;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A report as a document: what every format renders and adds nothing to. It is what is frozen when an issue is published, so
 * that its files can be made again whatever has become of the record, and of Parley, since.
 *
 * @param title {@code Week 2 of 2022, 10–16 January}
 * @param period {@code 2022-W02}, or from–to: {@code 2022-01-01..2022-01-31}
 * @param asOf when the record was read
 * @param head who made it, for whom, from what: label and text
 * @param sections all of them, in their order, empty ones too
 */
public record ReportDocument(
        String title, String period, Instant asOf, String zone, List<Fact> head, List<Section> sections) {
    /** What the head says under a label; empty where it says nothing. */
    public String head(String label) {
        return head.stream()
                .filter(f -> f.label().equals(label))
                .map(Fact::text)
                .findFirst()
                .orElse("");
    }

    /** What an issue says of itself. */
    public record Fact(String label, String text) {}

    /**
     * @param key a word for programs and for addresses within the page: {@code meetings}
     * @param number as desks know them: 1 bottom line … 11 sources
     * @param empty the one line that stands where there is nothing
     * @param omitted why an analyst left the section out of this issue; null where it is in
     */
    public record Section(String key, int number, String heading, String empty, String omitted, List<Block> blocks) {
        public boolean bare() {
            return blocks.stream().allMatch(Block::bare);
        }
    }

    /** A part of a section. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Text.class, name = "text"),
        @JsonSubTypes.Type(value = Bullets.class, name = "bullets"),
        @JsonSubTypes.Type(value = Table.class, name = "table"),
        @JsonSubTypes.Type(value = Chart.class, name = "chart")
    })
    public sealed interface Block {
        /** Whether there is nothing in it. */
        boolean bare();
    }

    /** A paragraph that is there whatever the week brought. */
    public record Text(String text) implements Block {
        @Override
        public boolean bare() {
            return true;
        }
    }

    public record Bullets(List<String> lines) implements Block {
        @Override
        public boolean bare() {
            return lines.isEmpty();
        }
    }

    /**
     * @param key a word for programs, once in a report: {@code meetings_certain}
     * @param empty the line that stands for it where it has no rows and its section has others; null where nothing need be said
     */
    public record Table(String key, String caption, String empty, List<Column> columns, List<Row> rows)
            implements Block {
        @Override
        public boolean bare() {
            return rows.isEmpty();
        }

        /** The same without the columns that no row has anything in: for eyes; programs count on all of them. */
        public Table filled() {
            var kept = IntStream.range(0, columns.size())
                    .filter(i ->
                            rows.stream().anyMatch(r -> !r.cells().get(i).text().isEmpty()))
                    .boxed()
                    .toList();
            return new Table(
                    key,
                    caption,
                    empty,
                    kept.stream().map(columns::get).toList(),
                    rows.stream()
                            .map(r -> new Row(
                                    r.key(),
                                    r.group(),
                                    kept.stream().map(r.cells()::get).toList()))
                            .toList());
        }

        /** Whether it reads well on half a page. */
        public boolean small() {
            return columns.size() < 4 && IntStream.range(0, columns.size()).noneMatch(this::wide);
        }

        /** Whether a column holds whole sentences. */
        public boolean wide(int column) {
            return rows.stream().anyMatch(r -> r.cells().get(column).text().length() > 40);
        }
    }

    /** @param name for programs: {@code duration_minutes} */
    public record Column(String name, String label, Type type) {}

    /** What the cells of a column are. */
    public enum Type {
        @JsonProperty("text")
        TEXT,
        @JsonProperty("number")
        NUMBER,
        /** EDTF as the value, words as the text. */
        @JsonProperty("date")
        DATE
    }

    /**
     * @param key what the row is about, to find it again in another issue: {@code meeting:4}
     * @param group rows of one group stand together under its name; null where there is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Row(String key, String group, List<Cell> cells) {}

    /**
     * @param text as people read it; empty where nothing is known
     * @param value for programs: a number, an EDTF string, a code; absent where the text says it
     * @param path the page of the record that it names; absent where there is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Cell(String text, Object value, String path) {
        private static final Cell NONE = new Cell("", null, null);

        static Cell none() {
            return NONE;
        }

        static Cell of(String text) {
            return text == null ? NONE : new Cell(text, null, null);
        }

        static Cell of(String text, Object value) {
            return text == null ? NONE : new Cell(text, value, null);
        }

        static Cell link(String text, String path) {
            return text == null ? NONE : new Cell(text, null, path);
        }
    }

    /**
     * A picture where looking beats reading; it is drawn from its table, which stands beside it.
     *
     * @param shape how it is drawn
     */
    public record Chart(Shape shape, Table table) implements Block {
        @Override
        public boolean bare() {
            return table.bare();
        }
    }

    /** The pictures there are. */
    public enum Shape {
        /** A bar for each row: a label and a number. */
        @JsonProperty("bars")
        BARS,
        /** A mark for each row: a line's name, a day, and a number from 1 (low) upwards with its word. */
        @JsonProperty("dots")
        DOTS,
        /** A field for each row: two names and a number. */
        @JsonProperty("matrix")
        MATRIX
    }
}
