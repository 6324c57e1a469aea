package parley.parties;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import parley.exports.DayCalendar;
import parley.exports.Exports;
import parley.exports.FileAsked;
import parley.exports.Table;
import parley.records.Kind;

/** The list of posts as a file. */
@Path("/")
@Transactional
@Tag(name = "posts")
class PostFiles {
    private static final Table TABLE = Table.of(Kind.POST, """
                      join person p on p.id = o.person_id
                      join party y on y.id = o.party_id
                    """)
            .columns("o", "id", "version")
            .reference("person", "p.id", "p.name")
            .columns("o", "title")
            .reference("party", "y.id", "y.name")
            .date("from", "o.from_")
            .date("to", "o.to_")
            .instants("o")
            .claimed("o");

    private static final String JOINS = """
              join person h on h.id = o.person_id
              join party p on p.id = o.party_id
            """;

    private static final DayCalendar.Words WORDS =
            new DayCalendar.Words("h.name || ', ' || o.title", "p.name", "'clear'");

    private final PostQueries posts;
    private final Exports exports;

    PostFiles(PostQueries posts, Exports exports) {
        this.posts = posts;
        this.exports = exports;
    }

    @GET
    @Path("api/v1/posts.{format}")
    @Operation(operationId = "exportPosts", summary = "Every post that matches, as a file")
    public Response forPrograms(@BeanParam FileAsked file, @BeanParam PostFilter filter) {
        return exports.file(file.format(), TABLE, posts.every(filter, file.sort()));
    }

    @GET
    @Path("posts.{format}")
    @Operation(hidden = true)
    public Response forPeople(@BeanParam FileAsked file, @BeanParam PostFilter filter) {
        return forPrograms(file, filter);
    }

    @GET
    @Path("api/v1/posts.ics")
    @Operation(
            operationId = "calendarPosts",
            summary = "Posts that were held from one certain day to another, as a calendar")
    public Response calendar(@BeanParam PostFilter filter) {
        return exports.calendar(
                Kind.POST,
                new DayCalendar(
                        Kind.POST, "Posts", posts.every(filter, null), "o.id", "o.from_", "o.to_", WORDS, JOINS));
    }
}
