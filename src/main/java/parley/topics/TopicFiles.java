package parley.topics;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import parley.exports.Exports;
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
    public Response forPrograms(@RestPath String format, @BeanParam TopicFilter filter, @RestQuery String sort) {
        return exports.file(format, TABLE, topics.every(filter, sort));
    }

    @GET
    @Path("topics.{format}")
    public Response forPeople(@RestPath String format, @BeanParam TopicFilter filter, @RestQuery String sort) {
        return forPrograms(format, filter, sort);
    }
}
