package parley.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Each rule of the database that somebody can break has a sentence, and each sentence a rule. */
@QuarkusTest
class ConstraintsTest {
    /** Rings are refused by triggers, which name a constraint that no catalogue lists. */
    private static final List<String> BY_TRIGGER = List.of(
            "topic_parent_ring",
            "negotiation_parent_ring",
            "source_upstream_ring",
            "claim_paragraph_exists",
            "outcome_fulfilled_later",
            "account_admin_remains",
            "statement_variant_of_a_variant",
            "meeting_link_ring",
            "report_issue_frozen");

    @Inject
    AgroalDataSource database;

    @Test
    void every_sentence_is_about_a_rule_that_exists() throws Exception {
        var sentences = new TreeSet<>(ResourceBundle.getBundle("constraints").keySet());
        sentences.removeAll(BY_TRIGGER);
        var rules = new TreeSet<String>();
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("""
                        select conname from pg_constraint where connamespace in ('public'::regnamespace, 'record'::regnamespace)
                        union
                        select indexname from pg_indexes where schemaname in ('public', 'record')
                        """)) {
            while (rows.next()) {
                rules.add(rows.getString(1));
            }
        }
        sentences.removeAll(rules);
        assertEquals(new TreeSet<String>(), sentences);
    }
}
