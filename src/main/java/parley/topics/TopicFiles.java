package parley.topics;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import parley.exports.Exports;
import parley.exports.FileAsked;
import parley.exports.Table;
import parley.records.Kind;

/** The list of topics as a file. */
@Path("/")
@Transactional
@Tag(name = "topics")
class TopicFiles {
    private static final Table TABLE = Table.of(Kind.TOPIC, "left join topic a on a.id = t.parent_id")
            .columns("t", "id", "version", "name")
            .reference("parent", "a.id", "a.name")
            .column("aliases", "array_to_string(t.aliases, '; ')")
            .instants("t");

    private final TopicQueries topics;
    private final Exports exports;

    TopicFiles(TopicQueries topics, Exports exports) {
        this.topics = topics;
        this.exports = exports;
    }

    @GET
    @Path("api/v1/topics.{format}")
    @Operation(operationId = "exportTopics", summary = "Every topic that matches, as a file")
    public Response forPrograms(@BeanParam FileAsked file, @BeanParam TopicFilter filter) {
        return exports.file(file.format(), TABLE, topics.every(filter, file.sort()));
    }

    @GET
    @Path("topics.{format}")
    @Operation(hidden = true)
    public Response forPeople(@BeanParam FileAsked file, @BeanParam TopicFilter filter) {
        return forPrograms(file, filter);
    }
}
