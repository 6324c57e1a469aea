package parley.exports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import parley.query.Selection;
import parley.records.Kind;

/**
 * Answers with a list as a file, written while the database is read: as long as it may be, it takes no more memory than a few hundred
 * rows. A file that cannot be written to its end breaks off the connection, so that nobody takes it for whole.
 */
@ApplicationScoped
public class Exports {
    private static final int LONGEST_SECONDS = 3600;

    private final ObjectMapper json;
    private final Installation installation;
    private final Semaphore free;

    @Context
    UriInfo uri;

    /** @param most files at once, each of which keeps a connection to the database until it is sent */
    Exports(
            ObjectMapper json,
            Installation installation,
            @ConfigProperty(name = "parley.exports.at-once", defaultValue = "3") int most) {
        this.json = json;
        this.installation = installation;
        this.free = new Semaphore(most);
    }

    /** @throws NotFoundException where the format is none of a list's */
    public Response file(String extension, Table table, Selection<?> rows) {
        var format = FileFormat.of(extension);
        return answer(
                format,
                table.name(),
                switch (format) {
                    case CSV -> out -> CsvFile.write(table, rows, out);
                    case XLSX -> out -> XlsxFile.write(table, rows, out, XlsxFile.ROWS_A_SHEET);
                    case JSONL -> out -> JsonLines.write(json, rows, out);
                    case ICS -> throw new NotFoundException();
                });
    }

    /** The address of the answer is where calendar programs ask for the next one; a secret in it is not repeated. */
    public Response calendar(Kind kind, Calendar calendar) {
        var home = home();
        var source = address();
        return answer(
                FileFormat.ICS,
                kind.plural(),
                out -> CalendarFile.write(calendar, out, installation.id(), home, source));
    }

    /** What changed last, for readers of feeds. */
    public Response feed(String name, List<FeedEntry> entries) {
        var self = address();
        var body = AtomFeed.write(name, entries, installation.id(), home(), self);
        return Response.ok(body, AtomFeed.MEDIA_TYPE).build();
    }

    private String address() {
        return uri.getRequestUriBuilder()
                .replaceQueryParam("secret")
                .build()
                .toString()
                .replaceAll("\\?$", "");
    }

    private String home() {
        return uri.getBaseUri().toString().replaceAll("/$", "");
    }

    private Response answer(FileFormat format, String name, Writing writing) {
        StreamingOutput body = out -> {
            if (!free.tryAcquire()) {
                throw new ServiceUnavailableException(5L);
            }
            try {
                QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> write(writing, out));
            } finally {
                free.release();
            }
        };
        return Response.ok(body, format.mediaType)
                .header("Content-Disposition", "attachment; filename=\"" + name + "." + format.extension() + "\"")
                .build();
    }

    private static void write(Writing writing, OutputStream out) {
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
