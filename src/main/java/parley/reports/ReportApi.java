package parley.reports;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import parley.meetings.MeetingFilter;
import parley.query.Paging;
import parley.reports.formats.ReportFiles;
import parley.reports.formats.ReportFormat;
import parley.web.Listed;

/** Reports for programs. */
@Path("/api/v1/reports")
@Transactional
@Tag(name = "reports", description = "What a week brought, or some days, in sections.")
class ReportApi {
    private static final String PERIOD = "An ISO week, or from one day to another: 2022-01-01..2022-01-31.";
    private static final String ZONE = "The IANA zone whose days are meant; the desk's unless told.";

    private final Reports reports;
    private final Issues issues;
    private final IssueDocuments documents;
    private final IssueQueries queries;
    private final ReportFiles files;

    ReportApi(Reports reports, Issues issues, IssueDocuments documents, IssueQueries queries, ReportFiles files) {
        this.reports = reports;
        this.issues = issues;
        this.documents = documents;
        this.queries = queries;
        this.files = files;
    }

    @GET
    @Path("weekly/{period}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getReport",
            summary = "Get the report of a week, or of some days",
            description =
                    "As the record fills it now, in sections of typed tables; the schema stands at /schemas/weekly-report-1.json. The days"
                            + " of the filter are not used: the period says them.")
    public ReportDocument weekly(
            @Parameter(description = PERIOD, example = "2022-W02") @RestPath String period,
            @BeanParam MeetingFilter filter,
            @Parameter(description = ZONE, example = "Europe/Brussels") @RestQuery String zone) {
        return reports.filled(reports.scope(period, filter, zone));
    }

    @GET
    @Path("weekly/{period}.{format:[a-z]+}")
    @Operation(
            operationId = "downloadReport",
            summary = "Get a report as a file",
            description = "The same in another format: pdf, docx, xlsx, zip (a CSV file a table), md, json or ics.")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response file(
            @Parameter(description = PERIOD, example = "2022-W02") @RestPath String period,
            @Parameter(description = "pdf, docx, xlsx, zip, md, json or ics.", example = "pdf") @RestPath String format,
            @BeanParam MeetingFilter filter,
            @Parameter(description = ZONE, example = "Europe/Brussels") @RestQuery String zone) {
        return files.answer(reports.filled(reports.scope(period, filter, zone)), ReportFormat.of(format));
    }

    @GET
    @Path("issues")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listIssues", summary = "List issues of reports")
    public RestResponse<Listed<IssueRow>> issues(
            @BeanParam IssueFilter filter, @BeanParam Paging paging, @Context UriInfo uri) {
        return Listed.of(queries.page(filter, paging), uri);
    }

    @GET
    @Path("issues/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getIssue",
            summary = "Get what an issue says",
            description = "Of a published one what it said when it was published, and says.")
    public ReportDocument issue(@RestPath long id) {
        return documents.of(issues.get(id));
    }

    @GET
    @Path("issues/{id}.{format:[a-z]+}")
    @Operation(
            operationId = "downloadIssue",
            summary = "Get an issue as a file",
            description =
                    "In another format: pdf, docx, xlsx, zip (a CSV file a table), md, json or ics. A published issue is the same to the byte"
                            + " whenever it is asked for.")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response issueFile(
            @RestPath long id,
            @Parameter(description = "pdf, docx, xlsx, zip, md, json or ics.", example = "pdf") @RestPath
                    String format) {
        return files.answer(documents.of(issues.get(id)), ReportFormat.of(format));
    }
}
