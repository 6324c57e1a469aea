package parley.reports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import parley.accounts.Clearance;
import parley.accounts.Looking;
import parley.accounts.Viewer;
import parley.records.Recorded;
import parley.records.Sharing;
import parley.reports.Written.Omission;
import parley.time.Clocks;
import parley.time.Week;
import parley.web.Forms;
import parley.web.Invalid;

/** What becomes of an issue: begun, written in, reviewed, published, corrected. */
@ApplicationScoped
public class Issues {
    private final Reports reports;
    private final IssueQueries queries;
    private final ScopeFilters filters;
    private final Forms forms;
    private final Looking looking;
    private final Clocks clocks;
    private final ObjectMapper json;
    private final boolean fourEyes;

    Issues(
            Reports reports,
            IssueQueries queries,
            ScopeFilters filters,
            Forms forms,
            Looking looking,
            Clocks clocks,
            ObjectMapper json,
            @ConfigProperty(name = "parley.four-eyes", defaultValue = "false") boolean fourEyes) {
        this.reports = reports;
        this.queries = queries;
        this.filters = filters;
        this.forms = forms;
        this.looking = looking;
        this.clocks = clocks;
        this.json = json;
        this.fourEyes = fourEyes;
    }

    /** Begins an issue that nobody has written anything into. */
    ReportIssue begin(ReportScope scope, Long definition) {
        var issue = new ReportIssue();
        issue.definitionId = definition;
        issue.fromDay = scope.period().from();
        issue.toDay = scope.period().to();
        issue.zone = scope.zone().getId();
        issue.filter = filters.text(scope.filter());
        issue.written = text(Written.nothing());
        author(issue);
        return forms.save(issue);
    }

    /** @throws NotFoundException where there is none that one may see */
    ReportIssue get(long id) {
        queries.get(id);
        return Recorded.get(ReportIssue.class, id);
    }

    ReportIssue write(ReportIssue issue, IssueForm form) {
        issue.requireOpen();
        issue.written = text(form.written());
        issue.sharing = allowed(form.sharing());
        issue.nextDay = form.next();
        issue.state = IssueState.DRAFT;
        return issue;
    }

    void submit(ReportIssue issue) {
        issue.requireOpen();
        issue.state = IssueState.REVIEW;
        forms.save(issue);
    }

    void giveBack(ReportIssue issue) {
        issue.requireOpen();
        issue.state = IssueState.DRAFT;
        forms.save(issue);
    }

    /** Numbers it and freezes what it says now. */
    void publish(ReportIssue issue) {
        issue.requireOpen();
        var viewer = viewer();
        if (fourEyes && viewer.isPresent() && viewer.get().account() == orNobody(issue.authorId)) {
            throw new Invalid("", "Another person publishes it: this desk asks for four eyes.");
        }
        if (fourEyes && viewer.isPresent() && issue.state != IssueState.REVIEW) {
            throw new Invalid("", "Submit it for review first: this desk asks for four eyes.");
        }
        issue.reviewer = viewer.filter(v -> v.account() != orNobody(issue.authorId))
                .map(Viewer::name)
                .orElse(null);
        issue.number = queries.next(issue.definitionId);
        issue.publishedAt = clocks.now();
        issue.document = text(document(issue));
        issue.state = IssueState.PUBLISHED;
        forms.save(issue);
        queries.mail(issue);
    }

    /** The issue of a week of a report that is made by itself: published, or where the desk asks for four eyes waiting for them. */
    ReportIssue makeFor(ReportDefinition definition, Week week) {
        var scope = reports.scope(week.text(), filters.read(definition.filter), definition.zone);
        var issue = begin(scope, definition.id);
        issue.sharing = definition.sharing;
        issue.nextDay = week.last().plusDays(7L + definition.weekday);
        issue.written = text(new Written(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                definition.omitted.stream()
                        .map(key -> new Omission(key, "not part of this report"))
                        .toList()));
        if (fourEyes) {
            submit(issue);
        } else {
            publish(issue);
        }
        return issue;
    }

    /** @throws NotFoundException where there is none that one may see */
    ReportDefinition definition(long id) {
        ReportDefinition definition = Recorded.get(ReportDefinition.class, id);
        if (viewer().filter(v -> clearance(definition.sharing).compareTo(v.clearance()) > 0)
                .isPresent()) {
            throw new NotFoundException();
        }
        return definition;
    }

    /** A new issue that says what it corrects; it begins with what was written in the other. */
    ReportIssue correct(ReportIssue published) {
        if (!published.published()) {
            throw new Invalid("", "It is not published yet: change it as it is.");
        }
        var issue = new ReportIssue();
        issue.definitionId = published.definitionId;
        issue.fromDay = published.fromDay;
        issue.toDay = published.toDay;
        issue.zone = published.zone;
        issue.filter = published.filter;
        issue.sharing = published.sharing;
        issue.nextDay = published.nextDay;
        issue.written = published.written;
        issue.correctsId = published.id;
        author(issue);
        return forms.save(issue);
    }

    /** What a published issue said and says; of any other what it would say now. */
    ReportDocument document(ReportIssue issue) {
        if (issue.document != null) {
            return read(issue.document, ReportDocument.class);
        }
        queries.seeOnly(clearance(issue.sharing).code());
        var scope = reports.scope(issue.period().text(), filters.read(issue.filter), issue.zone);
        var before = issue.correctsId == null ? queries.before(issue) : Optional.of(issue.correctsId);
        return reports.written(
                scope, written(issue), head(issue), before.map(this::since).orElse(new SinceSection(null, null)));
    }

    Written written(ReportIssue issue) {
        return read(issue.written, Written.class);
    }

    /** Whether another person has to publish it. */
    boolean reviewed() {
        return fourEyes;
    }

    private SinceSection since(long id) {
        ReportIssue before = Recorded.get(ReportIssue.class, id);
        return new SinceSection(read(before.document, ReportDocument.class), "issue " + before.number);
    }

    private IssueHead head(ReportIssue issue) {
        Integer corrects = issue.correctsId == null ? null : Recorded.get(ReportIssue.class, issue.correctsId).number;
        return new IssueHead(
                reports.desk(), issue.number, issue.sharing, issue.author, issue.reviewer, issue.nextDay, corrects);
    }

    private void author(ReportIssue issue) {
        viewer().ifPresent(v -> {
            issue.authorId = v.account();
            issue.author = v.name();
        });
    }

    private Optional<Viewer> viewer() {
        return Optional.ofNullable(looking.viewer());
    }

    /** Nobody marks an issue more strictly than they are cleared for: they could not read what they publish. */
    Sharing allowed(Sharing asked) {
        var mark = asked == null ? Sharing.CLEAR : asked;
        var above = viewer().filter(v -> clearance(mark).compareTo(v.clearance()) > 0);
        if (above.isPresent()) {
            throw new Invalid(
                    "sharing", "You are not cleared for " + mark.label() + "; choose a mark that you are cleared for.");
        }
        return mark;
    }

    private static Clearance clearance(Sharing mark) {
        return switch (mark) {
            case CLEAR, GREEN, AMBER -> Clearance.AMBER;
            case AMBER_STRICT -> Clearance.AMBER_STRICT;
            case RED -> Clearance.RED;
        };
    }

    private static long orNobody(Long account) {
        return account == null ? -1 : account;
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored issue cannot be read", e);
        }
    }
}
