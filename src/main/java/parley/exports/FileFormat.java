package parley.exports;

import jakarta.ws.rs.NotFoundException;
import java.util.Arrays;

/** What a list can be downloaded as. */
enum FileFormat {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    JSONL("application/jsonl"),
    ICS("text/calendar;charset=UTF-8");

    final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** @throws NotFoundException where there is no such format */
    static FileFormat of(String extension) {
        return Arrays.stream(values())
                .filter(f -> f.extension().equals(extension))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    String extension() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
