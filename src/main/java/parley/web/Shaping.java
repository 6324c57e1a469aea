package parley.web;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import parley.query.BadParameter;
import parley.records.Kind;

/** Gives a program the members it asks for: {@code fields} leaves the others out, {@code expand} shows in full what is referred to. */
public class Shaping {
    static final String FIELDS = "fields";
    static final String EXPAND = "expand";
    static final String PROGRAMS = "/api/v1/";

    private final ObjectMapper json;
    private final Expansion expansion;

    Shaping(ObjectMapper json, Expansion expansion) {
        this.json = json;
        this.expansion = expansion;
    }

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        for (var parameter : List.of(FIELDS, EXPAND)) {
            var names = asked(request, parameter);
            if (!names.isEmpty() && !request.getMethod().equals("GET")) {
                throw new BadParameter(parameter, parameter + " is for reading.");
            }
            if (!names.isEmpty()) {
                known(members(resource), parameter, names);
            }
        }
        Expansion.check(asked(request, EXPAND), kind(request));
    }

    @ServerResponseFilter
    public void shape(ContainerRequestContext request, ContainerResponseContext response) {
        var fields = asked(request, FIELDS);
        var expand = asked(request, EXPAND);
        var entity = response.getEntity();
        var records = entity instanceof Record || entity instanceof List<?>;
        if (response.getStatus() == 200 && records && asks(fields, expand)) {
            response.setEntity(shaped(entity, kind(request), fields, expand));
        }
    }

    private JsonNode shaped(Object entity, Kind kind, List<String> fields, List<String> expand) {
        JsonNode answer = json.valueToTree(entity);
        var records = Nodes.each(entity instanceof Listed<?> ? answer.path("items") : answer)
                .map(ObjectNode.class::cast)
                .toList();
        if (!expand.isEmpty()) {
            QuarkusTransaction.joiningExisting().run(() -> expansion.expand(records, kind, expand));
        }
        if (!fields.isEmpty()) {
            var kept = Stream.concat(Stream.of("id"), fields.stream()).toList();
            records.forEach(r -> r.retain(kept));
        }
        return answer;
    }

    private static void known(List<String> members, String parameter, List<String> names) {
        for (var name : names) {
            if (!members.contains(name.split("\\.", -1)[0])) {
                throw new BadParameter(
                        parameter, name + " is no member; there are " + String.join(", ", members) + ".");
            }
        }
    }

    /** What one record has, from what the operation says that it answers: {@code RestResponse<Listed<MeetingRow>>}. */
    private List<String> members(ResourceInfo resource) {
        var returned =
                json.getTypeFactory().constructType(resource.getResourceMethod().getGenericReturnType());
        var answer = returned.isTypeOrSubTypeOf(Record.class) ? returned : returned.containedTypeOrUnknown(0);
        JavaType record = answer.hasRawClass(Listed.class) ? answer.containedTypeOrUnknown(0) : answer;
        return List.copyOf(Members.of(json, record).keySet());
    }

    /** The kind of the records that the address is of; of those that are no kind of their own, any that has no parent. */
    private static Kind kind(ContainerRequestContext request) {
        var resource = request.getUriInfo().getPath().replaceAll("^/api/v1/([^/]*).*", "$1");
        return Kind.ofPlural(resource).orElse(Kind.MEETING);
    }

    private static boolean asks(List<String> fields, List<String> expand) {
        return !fields.isEmpty() || !expand.isEmpty();
    }

    private static List<String> asked(ContainerRequestContext request, String parameter) {
        if (!request.getUriInfo().getPath().startsWith(PROGRAMS)) {
            return List.of();
        }
        return request.getUriInfo().getQueryParameters().getOrDefault(parameter, List.of()).stream()
                .flatMap(names -> Arrays.stream(names.split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
