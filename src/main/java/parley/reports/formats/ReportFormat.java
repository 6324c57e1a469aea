package parley.reports.formats;

import jakarta.ws.rs.NotFoundException;
import java.util.Arrays;
import java.util.Locale;

/** What a report can be downloaded as; the page is the ninth. */
public enum ReportFormat {
    PDF("application/pdf", "PDF"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Excel"),
    ZIP("application/zip", "CSV files"),
    MD("text/markdown;charset=UTF-8", "Markdown"),
    JSON("application/json", "JSON"),
    ICS("text/calendar;charset=UTF-8", "Calendar");

    private final String mediaType;
    private final String label;

    ReportFormat(String mediaType, String label) {
        this.mediaType = mediaType;
        this.label = label;
    }

    /** @throws NotFoundException where there is no such format */
    public static ReportFormat of(String extension) {
        return Arrays.stream(values())
                .filter(f -> f.extension().equals(extension))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }

    public String label() {
        return label;
    }
}
