package parley.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import parley.query.BadParameter;

/** Refuses a program's parameter that an operation does not have: a filter that is misspelt would be answered with everything. */
public class KnownParameters {
    private static final Set<String> OF_ALL = Set.of(Shaping.FIELDS, Shaping.EXPAND, "asOf");

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        var uri = request.getUriInfo();
        if (!uri.getPath().startsWith(Shaping.PROGRAMS)) {
            return;
        }
        var names = known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::of);
        for (var name : uri.getQueryParameters().keySet()) {
            if (!names.contains(name)) {
                throw new BadParameter(name, "“%s” is no parameter here; there are %s.".formatted(name, listed(names)));
            }
        }
    }

    private static String listed(Set<String> names) {
        return String.join(", ", new TreeSet<>(names));
    }

    private static Set<String> of(Method operation) {
        var own = Arrays.stream(operation.getParameters()).flatMap(KnownParameters::of);
        return Stream.concat(own, OF_ALL.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> of(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(parameter.getType().getDeclaredFields()).flatMap(f -> name(f, f.getName()))
                : name(parameter, parameter.getName());
    }

    private static Stream<String> name(AnnotatedElement asked, String usual) {
        var query = asked.getAnnotation(RestQuery.class);
        return query == null ? Stream.empty() : Stream.of(query.value().isEmpty() ? usual : query.value());
    }
}
