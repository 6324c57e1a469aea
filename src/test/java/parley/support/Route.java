package parley.support;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every address of the application with its method, read off the classes. */
public record Route(String method, String template) {
    private static final List<Route> ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("parley").stream()
                    .filter(c -> c.isAnnotatedWith(Path.class))
                    .flatMap(Route::of)
                    .distinct()
                    .toList();

    public static Stream<Route> all() {
        return ALL.stream();
    }

    /** An address of this kind; the records it names do not exist. */
    public String path() {
        return template.replace("{week}", "2022-W02")
                .replace("{kind}", "parties")
                .replaceAll("\\{[^}]+}", "987654321");
    }

    public boolean writes() {
        return !method.equals("GET");
    }

    private static Stream<Route> of(JavaClass resource) {
        var root = resource.getAnnotationOfType(Path.class).value();
        return resource.getMethods().stream().flatMap(m -> of(root, m).stream());
    }

    private static Optional<Route> of(String root, JavaMethod method) {
        var verb = method.getAnnotations().stream()
                .map(a -> a.getRawType().tryGetAnnotationOfType(HttpMethod.class))
                .flatMap(Optional::stream)
                .map(HttpMethod::value)
                .findFirst();
        var rest = method.tryGetAnnotationOfType(Path.class)
                .map(p -> "/" + p.value())
                .orElse("");
        return verb.map(v -> new Route(v, (root + rest).replaceAll("/+", "/")));
    }
}
