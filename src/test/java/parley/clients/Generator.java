package parley.clients;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** OpenAPI Generator, run on what the application says of itself; pom.xml puts it where it is found here. */
final class Generator {
    private static final Path HOME = Path.of("target", "clients").toAbsolutePath();
    private static final Path TOOL =
            Path.of("target", "tools", "openapi-generator-cli.jar").toAbsolutePath();

    private Generator() {}

    /** The folder of a client made anew. */
    static Path client(String language, String options) throws Exception {
        var folder = HOME.resolve(language);
        empty(folder);
        var description = Files.writeString(
                folder.resolve("openapi.json"),
                given().get("/q/openapi?format=json").asString());
        var said = run(
                folder,
                List.of(
                        java(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-jar",
                        TOOL.toString(),
                        "generate",
                        "--input-spec",
                        description.toString(),
                        "--generator-name",
                        language,
                        "--output",
                        folder.resolve("generated").toString(),
                        "--additional-properties",
                        "hideGenerationTimestamp=true" + options,
                        "--global-property",
                        "apiTests=false,modelTests=false,apiDocs=false,modelDocs=false"));
        assertEquals(0, said.status(), said.output());
        assertFalse(said.output().contains("ERROR"), said.output());
        return folder;
    }

    static Said run(Path folder, List<String> command) throws Exception {
        var output = folder.resolve("output.txt");
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return new Said(process.waitFor(), Files.readString(output));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (var path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.createDirectories(folder);
    }

    record Said(int status, String output) {}
}
