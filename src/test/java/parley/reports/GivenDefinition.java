package parley.reports;

import static parley.support.Given.unique;

import java.util.List;
import parley.query.Sql;
import parley.support.Page;

/** Definitions of reports that a test needs. */
record GivenDefinition(Sql sql) {
    static Page form(String recipients) {
        return Page.get("/reports/definitions/new")
                .fill("Name", unique("Weekly"))
                .fill("Recipients", recipients);
    }

    long defined(String recipients) {
        return id(form(recipients));
    }

    static long id(Page form) {
        var path = form.press("Save the definition").is(303).location();
        return Long.parseLong(path.replaceAll(".*/", ""));
    }

    void noOther() {
        sql.query("update report_definition set enabled = false").change();
    }

    /** As if it had been defined so many days ago. */
    void due(long definition, int days) {
        sql.query("update report_definition set since = now() - make_interval(days => :days) where id = :id")
                .with("days", days)
                .with("id", definition)
                .change();
    }

    /** The latest first. */
    List<Long> issuesOf(long definition) {
        return sql
                .query("select id from report_issue where definition_id = :id order by id desc")
                .with("id", definition)
                .list(Id.class)
                .stream()
                .map(Id::id)
                .toList();
    }

    record Id(long id) {}
}
