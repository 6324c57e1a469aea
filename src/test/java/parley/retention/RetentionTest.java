package parley.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static parley.support.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.query.Sql;
import parley.support.Somebody;

/** What grows by itself is forgotten after its time, and not before. */
@QuarkusTest
class RetentionTest {
    @Inject
    Retention retention;

    @Inject
    Sql sql;

    @ParameterizedTest
    @EnumSource
    void what_is_over_is_forgotten_after_its_time(Kept kept) {
        var somebody = Somebody.who("viewer").id();
        var old = insert(kept, somebody, kept.over);
        var young = insert(kept, somebody, kept.young);
        retention.forget();
        assertEquals(0, count(kept, old));
        assertEquals(1, count(kept, young));
    }

    @Test
    void what_still_holds_or_waits_is_never_forgotten() {
        var somebody = Somebody.who("viewer");
        var waiting = insert(Kept.WEBHOOK_DELIVERY, somebody.id(), "2 years");
        sql.query("update webhook_delivery set sent_at = null, next_at = now() + interval '1 hour' where error = :mark")
                .with("mark", waiting)
                .change();
        sql.query("update api_token set created_at = now() - interval '5 years' where account_id = :id")
                .with("id", somebody.id())
                .change();
        retention.forget();
        assertEquals(1, count(Kept.WEBHOOK_DELIVERY, waiting));
        somebody.api().get("/api/v1/topics").then().statusCode(200);
    }

    private String insert(Kept kept, long account, String age) {
        var mark = unique("kept");
        sql.query(kept.insert)
                .with("mark", mark)
                .with("account", account)
                .with("age", age)
                .change();
        return mark;
    }

    private long count(Kept kept, String mark) {
        return sql.query("select count(*) from %s where %s = :mark"
                        .formatted(kept.name().toLowerCase(), kept.mark))
                .with("mark", mark)
                .first(Count.class)
                .orElseThrow()
                .rows();
    }

    record Count(long rows) {}
}
