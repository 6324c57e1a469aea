package parley.reports.formats;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import parley.reports.ReportDocument.Cell;
import parley.reports.ReportDocument.Chart;
import parley.reports.ReportDocument.Row;

/** Draws a chart from its table, on whatever canvas. */
public record ChartDrawing(Chart chart) {
    private static final int LINE = 22;
    private static final int MARGIN = 190;
    private static final int TOP = 24;
    private static final int LEVELS = 13;

    /** As SVG, for the page. */
    public String svg() {
        var canvas = new SvgCanvas();
        draw(canvas);
        return canvas.svg(height(), chart.table().caption() + "; the same is in the table below");
    }

    byte[] png() {
        var canvas = new PngCanvas(height());
        draw(canvas);
        return canvas.png();
    }

    double height() {
        return switch (chart.shape()) {
            case BARS -> 150;
            case DOTS -> TOP + lines().size() * 3.0 * LINE + LINE;
            case MATRIX -> TOP + names().size() * (double) LINE + 8;
        };
    }

    private void draw(Canvas canvas) {
        switch (chart.shape()) {
            case BARS -> bars(canvas);
            case DOTS -> dots(canvas);
            case MATRIX -> matrix(canvas);
        }
    }

    /** The number above each bar, the first and the last label below. */
    private void bars(Canvas canvas) {
        var rows = chart.table().rows();
        var most = Math.max(1, rows.stream().mapToInt(r -> number(r, 1)).max().orElse(1));
        var step = (double) Canvas.WIDTH / rows.size();
        canvas.line(0, 120, Canvas.WIDTH, 120);
        for (int i = 0; i < rows.size(); i++) {
            var height = 90.0 * number(rows.get(i), 1) / most;
            canvas.box(i * step + 4, 120 - height, step - 8, height, 1);
            canvas.text(i * step + step / 2, 115 - height, text(rows.get(i), 1), "middle");
        }
        canvas.text(0, 138, text(rows.get(0), 0), "start");
        canvas.text(Canvas.WIDTH, 138, text(rows.get(rows.size() - 1), 0), "end");
    }

    /** A band for each channel: the higher the dot, the higher the level. */
    private void dots(Canvas canvas) {
        var rows = chart.table().rows();
        var days = rows.stream()
                .map(r -> LocalDate.parse(r.cells().get(1).value().toString()))
                .sorted()
                .toList();
        var first = days.get(0);
        var span = Math.max(1, ChronoUnit.DAYS.between(first, days.get(days.size() - 1)));
        canvas.text(MARGIN, 14, text(row(first.toString()), 1), "start");
        if (days.get(days.size() - 1).isAfter(first)) {
            canvas.text(Canvas.WIDTH, 14, text(row(days.get(days.size() - 1).toString()), 1), "end");
        }
        var lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            var base = TOP + (i + 1) * 3.0 * LINE;
            canvas.line(0, base, Canvas.WIDTH, base);
            canvas.text(0, base - LINE, shortened(lines.get(i)), "start");
            line(canvas, lines.get(i), base, first, span);
        }
    }

    /** The dots of one channel; where there is room beside one, the word for its level. */
    private void line(Canvas canvas, String name, double base, LocalDate first, long span) {
        var free = 0.0;
        for (var row : chart.table().rows()) {
            if (text(row, 0).equals(name)) {
                var day = ChronoUnit.DAYS.between(
                        first, LocalDate.parse(cell(row, 1).value().toString()));
                var x = MARGIN + 6 + (Canvas.WIDTH - MARGIN - 12.0) * day / span;
                var y = base - 6 - 2.6 * LINE * (number(row, 2) - 1) / LEVELS;
                canvas.dot(x, y);
                var word = text(row, 2);
                var room = word.length() * 7.0;
                if (x > free && x + room + 8 < Canvas.WIDTH) {
                    canvas.text(x + 8, y + 4, word, "start");
                    free = x + room + 16;
                } else if (x - room - 8 > free) {
                    canvas.text(x - 8, y + 4, word, "end");
                    free = x + 8;
                }
            }
        }
    }

    /** A field for each two that met, the stronger the oftener, with the number in it. */
    private void matrix(Canvas canvas) {
        var names = names();
        var most = Math.max(
                1,
                chart.table().rows().stream().mapToInt(r -> number(r, 2)).max().orElse(1));
        var step = Math.min(60, (Canvas.WIDTH - (double) MARGIN) / names.size());
        for (int i = 0; i < names.size(); i++) {
            canvas.text(MARGIN - 6, TOP + i * (double) LINE + 15, (i + 1) + " " + shortened(names.get(i)), "end");
            canvas.text(MARGIN + (i + 0.5) * step, 14, Integer.toString(i + 1), "middle");
        }
        for (var row : chart.table().rows()) {
            field(canvas, names.indexOf(text(row, 0)), names.indexOf(text(row, 1)), row, step, most);
            field(canvas, names.indexOf(text(row, 1)), names.indexOf(text(row, 0)), row, step, most);
        }
    }

    private void field(Canvas canvas, int line, int column, Row row, double step, int most) {
        var x = MARGIN + column * step;
        canvas.box(x + 1, TOP + line * (double) LINE + 1, step - 2, LINE - 2, 0.15 + 0.35 * number(row, 2) / most);
        canvas.text(x + step / 2, TOP + line * (double) LINE + 15, text(row, 2), "middle");
    }

    private List<String> lines() {
        return chart.table().rows().stream().map(r -> text(r, 0)).distinct().toList();
    }

    private List<String> names() {
        var names = new LinkedHashSet<String>();
        chart.table().rows().forEach(r -> names.addAll(List.of(text(r, 0), text(r, 1))));
        return new ArrayList<>(names).stream().sorted().toList();
    }

    private Row row(String day) {
        return chart.table().rows().stream()
                .filter(r -> day.equals(r.cells().get(1).value()))
                .findFirst()
                .orElseThrow();
    }

    private static int number(Row row, int column) {
        return ((Number) row.cells().get(column).value()).intValue();
    }

    private static String text(Row row, int column) {
        return cell(row, column).text();
    }

    private static Cell cell(Row row, int column) {
        return row.cells().get(column);
    }

    private static String shortened(String name) {
        return name.length() <= 30 ? name : name.substring(0, 29) + "…";
    }
}
