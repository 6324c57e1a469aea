package parley.reports;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import parley.accounts.Looking;
import parley.accounts.Viewer;
import parley.records.Recorded;
import parley.records.Sharing;
import parley.time.Clocks;
import parley.time.Week;
import parley.web.Forms;
import parley.web.Invalid;

/** What becomes of an issue: begun, written in, reviewed, published, corrected. */
@ApplicationScoped
public class Issues {
    private final Reports reports;
    private final IssueQueries queries;
    private final IssueDocuments documents;
    private final ScopeFilters filters;
    private final Forms forms;
    private final Looking looking;
    private final Clocks clocks;
    private final boolean fourEyes;

    Issues(
            Reports reports,
            IssueQueries queries,
            IssueDocuments documents,
            ScopeFilters filters,
            Forms forms,
            Looking looking,
            Clocks clocks,
            @ConfigProperty(name = "parley.four-eyes", defaultValue = "false") boolean fourEyes) {
        this.reports = reports;
        this.queries = queries;
        this.documents = documents;
        this.filters = filters;
        this.forms = forms;
        this.looking = looking;
        this.clocks = clocks;
        this.fourEyes = fourEyes;
    }

    /** Begins an issue that nobody has written anything into. */
    ReportIssue begin(ReportScope scope, Long definition) {
        var issue = new ReportIssue();
        issue.definitionId = definition;
        issue.fromDay = scope.period().from();
        issue.toDay = scope.period().to();
        issue.nextDay = scope.period().nextIssue();
        issue.zone = scope.zone().getId();
        issue.filter = filters.text(scope.filter());
        issue.written = documents.text(Written.nothing());
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
        issue.written = documents.text(form.written());
        issue.sharing = allowed(form.sharing());
        issue.nextDay = form.next();
        issue.state = IssueState.DRAFT;
        return issue;
    }

    void submit(ReportIssue issue) {
        requireFinished(issue);
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
        requireFinished(issue);
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
        issue.document = documents.text(documents.of(issue));
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
        issue.written = documents.text(new Written(List.of(), List.of(), List.of(), List.of(), definition.omissions));
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
        if (viewer().filter(v -> IssueDocuments.clearance(definition.sharing).compareTo(v.clearance()) > 0)
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

    /** Whether another person has to publish it. */
    boolean reviewed() {
        return fourEyes;
    }

    /** What was kept while somebody typed may lack what a reader needs. */
    private void requireFinished(ReportIssue issue) {
        issue.requireOpen();
        forms.check(IssueForm.of(issue, documents.written(issue)));
    }

    private void author(ReportIssue issue) {
        viewer().ifPresent(v -> {
            issue.authorId = v.account();
            issue.author = v.name();
        });
    }

    private Optional<Viewer> viewer() {
        return Arc.container().requestContext().isActive() ? Optional.ofNullable(looking.viewer()) : Optional.empty();
    }

    /** Nobody marks an issue more strictly than they are cleared for: they could not read what they publish. */
    Sharing allowed(Sharing asked) {
        var mark = asked == null ? Sharing.CLEAR : asked;
        var above = viewer().filter(v -> IssueDocuments.clearance(mark).compareTo(v.clearance()) > 0);
        if (above.isPresent()) {
            throw new Invalid(
                    "sharing", "You are not cleared for " + mark.label() + "; choose a mark that you are cleared for.");
        }
        return mark;
    }

    private static long orNobody(Long account) {
        return account == null ? -1 : account;
    }
}
