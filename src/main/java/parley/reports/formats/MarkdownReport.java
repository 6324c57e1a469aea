package parley.reports.formats;

import java.util.stream.Collectors;
import parley.reports.ReportDocument;
import parley.reports.ReportDocument.Block;
import parley.reports.ReportDocument.Bullets;
import parley.reports.ReportDocument.Cell;
import parley.reports.ReportDocument.Chart;
import parley.reports.ReportDocument.Section;
import parley.reports.ReportDocument.Table;
import parley.reports.ReportDocument.Text;

/** A report in Markdown (GitHub's tables), for a repository, a wiki or a mail. */
final class MarkdownReport {
    private final StringBuilder out = new StringBuilder();

    static String of(ReportDocument report) {
        var markdown = new MarkdownReport();
        markdown.head(report);
        report.sections().forEach(markdown::section);
        return markdown.out.toString();
    }

    private void head(ReportDocument report) {
        out.append("# ").append(escaped(report.title())).append("\n\n");
        report.head()
                .forEach(f -> out.append("- **")
                        .append(f.label())
                        .append(":** ")
                        .append(escaped(f.text()))
                        .append('\n'));
    }

    private void section(Section section) {
        out.append("\n## ")
                .append(section.number())
                .append(". ")
                .append(section.heading())
                .append("\n");
        if (section.omitted() != null) {
            out.append("\nLeft out of this issue: ")
                    .append(escaped(section.omitted()))
                    .append('\n');
        } else if (section.bare()) {
            out.append('\n').append(section.empty()).append('\n');
        }
        section.blocks().stream()
                .filter(b -> !section.bare() || b instanceof Text)
                .forEach(b -> block(b, section.heading()));
    }

    private void block(Block block, String heading) {
        if (block instanceof Text text) {
            out.append('\n').append(escaped(text.text())).append('\n');
        } else if (block instanceof Bullets bullets && !bullets.bare()) {
            out.append('\n');
            bullets.lines().forEach(l -> out.append("- ").append(escaped(l)).append('\n'));
        } else if (block instanceof Table table) {
            table(table.filled(), heading);
        } else if (block instanceof Chart chart && !chart.bare()) {
            table(chart.table(), heading);
        }
    }

    private void table(Table table, String heading) {
        if (table.bare() && table.empty() == null) {
            return;
        }
        out.append('\n');
        if (!table.caption().equals(heading)) {
            out.append("### ").append(table.caption()).append("\n\n");
        }
        if (table.bare()) {
            out.append(table.empty()).append('\n');
        } else {
            rows(table);
        }
    }

    private void rows(Table table) {
        out.append(table.columns().stream().map(c -> c.label()).collect(Collectors.joining(" | ", "| ", " |\n")));
        out.append("|").append(" --- |".repeat(table.columns().size())).append('\n');
        String group = null;
        for (var row : table.rows()) {
            if (row.group() != null && !row.group().equals(group)) {
                group = row.group();
                out.append("| **")
                        .append(escaped(group))
                        .append("** |")
                        .append(" |".repeat(row.cells().size() - 1))
                        .append('\n');
            }
            out.append(row.cells().stream().map(MarkdownReport::cell).collect(Collectors.joining(" | ", "| ", " |\n")));
        }
    }

    private static String cell(Cell cell) {
        return escaped(cell.text()).replace("|", "\\|").replaceAll("\\s*\\R\\s*", "<br>");
    }

    /** Signs that Markdown would take for its own. */
    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_<>\\[\\]])", "\\\\$1").replaceAll("(?m)^([#+-])", "\\\\$1");
    }
}
