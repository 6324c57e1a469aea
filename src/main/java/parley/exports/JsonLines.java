package parley.exports;

import static com.fasterxml.jackson.databind.SerializationFeature.FLUSH_AFTER_WRITE_VALUE;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import parley.query.Selection;

/** A list as JSON Lines (UTF-8): an item of the list a line, each with the members it has there. */
final class JsonLines {
    private JsonLines() {}

    static void write(ObjectMapper mapper, Selection<?> rows, OutputStream out) throws IOException {
        var writer =
                mapper.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET).without(FLUSH_AFTER_WRITE_VALUE);
        var json = writer.createGenerator(out);
        json.setRootValueSeparator(null);
        rows.each(row -> {
            try {
                writer.writeValue(json, row);
                json.writeRaw('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        json.flush();
    }
}
