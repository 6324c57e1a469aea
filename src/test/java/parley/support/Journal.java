package parley.support;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.fail;

import io.restassured.path.json.JsonPath;
import parley.query.Sql;

/** The journal as programs read it, once every change is in it: what a transaction elsewhere may still come before is held back. */
public final class Journal {
    private static final int TRIES = 200;

    private Journal() {}

    public static JsonPath changes(Sql sql, String filter) {
        settle(sql);
        return given().get("/api/v1/changes?" + filter)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public static void settle(Sql sql) {
        for (int i = 0; i < TRIES; i++) {
            var waiting = sql.query("""
                            select count(*), true
                              from record.change
                             where tx >= pg_snapshot_xmin(pg_current_snapshot())
                            """).first(Waiting.class).orElseThrow();
            if (waiting.changes() == 0) {
                return;
            }
            pause();
        }
        fail("A transaction is open for too long");
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    record Waiting(long changes, boolean counted) {}
}
