package parley.exports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.support.Given.unique;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.query.Sql;
import parley.support.SignedIn;

/** A list of any length is sent as it is read; one that breaks off is not taken for whole. */
@QuarkusTest
class LargeFileTest {
    private static final int ROWS = 20_000;

    /** More bytes than the head of a file has, so that the database is being read. */
    private static final int FIRST_ROWS = 50_000;

    private static String name;

    @Inject
    Sql sql;

    @TestHTTPResource("/")
    String home;

    /** Each with a text, all of which together take more than a file has in memory. */
    @BeforeEach
    void many() {
        if (name == null) {
            name = unique("many").replace(" ", "");
            sql.query("""
                            insert into record.negotiation (name, summary)
                            select :name || ' ' || i, repeat(md5(cast(i as text)), 100)
                              from generate_series(1, :rows) i
                            """).with("name", name).with("rows", ROWS).change();
        }
    }

    @Test
    void a_large_list_comes_whole() throws Exception {
        for (var format : new String[] {"csv", "jsonl"}) {
            var answer = get(format);
            try (var body = answer.body()) {
                body.read();
                var lines = new String(body.readAllBytes(), UTF_8).lines().count();
                assertEquals(format.equals("csv") ? ROWS + 1 : ROWS, lines);
            }
        }
    }

    @Test
    void a_file_that_cannot_be_written_to_its_end_breaks_off() throws Exception {
        for (var format : new String[] {"csv", "jsonl", "xlsx"}) {
            var answer = get(format);
            try (var body = answer.body()) {
                assertEquals(FIRST_ROWS, body.readNBytes(FIRST_ROWS).length);
                stopTheDatabase();
                assertThrows(IOException.class, body::readAllBytes, format + " seems whole");
            }
        }
        waitUntilOneIsFree();
    }

    @Test
    void files_leave_connections_to_the_database_for_everybody_else() throws Exception {
        try (var one = get("csv").body();
                var two = get("csv").body();
                var three = get("csv").body()) {
            var refused = get("csv");
            assertEquals(503, refused.statusCode());
            assertEquals("5", refused.headers().firstValue("Retry-After").orElseThrow());
            assertTrue(one.read() + two.read() + three.read() > 0);
        }
        waitUntilOneIsFree();
    }

    /** What was broken off is noticed a moment later. */
    private void waitUntilOneIsFree() throws Exception {
        for (int tries = 0; ; tries++) {
            var answer = get("csv");
            answer.body().close();
            if (answer.statusCode() == 200) {
                return;
            }
            assertTrue(tries < 200, "They are written still");
            Thread.sleep(50);
        }
    }

    /** Ends the connection that the file is read from. */
    private void stopTheDatabase() {
        var ended = sql.query("""
                        select pid, pg_terminate_backend(pid)
                          from pg_stat_activity
                         where state <> 'idle'
                           and query like '%negotiation%'
                           and pid <> pg_backend_pid()
                        """).list(Ended.class);
        assertFalse(ended.isEmpty());
    }

    private HttpResponse<InputStream> get(String format) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(home + "api/v1/negotiations." + format + "?q=" + name))
                .header("Authorization", "Bearer " + SignedIn.TOKEN)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
    }

    record Ended(long pid, boolean done) {}
}
