package parley.reports.formats;

import io.quarkus.qute.RawString;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.reports.ReportDocument;
import parley.reports.ReportDocument.Block;
import parley.reports.ReportDocument.Bullets;
import parley.reports.ReportDocument.Chart;
import parley.reports.ReportDocument.Section;
import parley.reports.ReportDocument.Table;
import parley.reports.ReportDocument.Text;

/** A report for a template. */
public record ReportView(ReportDocument report) {
    private static final int ROWS_BESIDE = 16;

    /** What stands on every page, on paper: how far it may be shared, whose it is, of which days. */
    public String footer() {
        return Stream.of(report.head("Sharing mark"), report.head("Desk"), report.period())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** The picture of a chart as SVG. */
    public RawString svg(Chart chart) {
        return new RawString(new ChartDrawing(chart).svg());
    }

    /** The same in pixels, as an address that holds it. */
    public String image(Chart chart) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(new ChartDrawing(chart).png());
    }

    /** Whether, on paper, its table has room beside the picture. */
    public boolean beside(Chart chart) {
        return chart.table().small() && chart.table().rows().size() <= ROWS_BESIDE;
    }

    /** Null where the block is none; so the next three. */
    public Text text(Block block) {
        return block instanceof Text text ? text : null;
    }

    public Bullets bullets(Block block) {
        return block instanceof Bullets bullets && !bullets.bare() ? bullets : null;
    }

    public Chart chart(Block block) {
        return block instanceof Chart chart && !chart.bare() ? chart : null;
    }

    /** A table that has rows, or a line that stands for them in a section that has something else. */
    public Table table(Section section, Block block) {
        return block instanceof Table table && !section.bare() && (!table.bare() || table.empty() != null)
                ? table.filled()
                : null;
    }

    public List<Section> sections() {
        return report.sections();
    }
}
