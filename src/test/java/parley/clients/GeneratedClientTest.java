package parley.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.support.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import parley.support.Given;
import parley.support.SignedIn;

/** What OpenAPI Generator makes of the description compiles, and a program on top of it does its work. */
@QuarkusTest
class GeneratedClientTest {
    private static final Path PROGRAMS = Path.of("src", "test", "clients");
    private static final String PACKAGES =
            ",useJakartaEe=true,invokerPackage=parley.client,apiPackage=parley.client.api,modelPackage=parley.client.model";

    @Test
    void a_java_program_records_a_follow_up_and_reads_it_back() throws Exception {
        var party = unique("Realm");
        var meeting = Given.meeting(unique("Round")).between(Given.party(party)).recorded();
        var folder = Generator.client("java", ",library=native" + PACKAGES);
        var classes = compiled(folder);
        try (var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, ClassLoader.getSystemClassLoader())) {
            var said = loader.loadClass("FollowsUp")
                    .getMethod("main", String.class, String.class, long.class)
                    .invoke(null, "http://localhost:" + RestAssured.port, SignedIn.TOKEN, meeting);
            assertEquals(
                    "Recorded by a generated client, scheduled, 2031-03, after " + meeting + ", with " + party
                            + ", null",
                    said);
        }
    }

    @Test
    void a_typescript_program_fits_the_types() throws Exception {
        var folder = Generator.client("typescript-fetch", "");
        Files.copy(PROGRAMS.resolve("follows-up.ts"), folder.resolve("follows-up.ts"));
        Assumptions.assumeTrue(there("npx"), "SKIPPED: type-checking needs npx and none was found");
        var said = Generator.run(
                folder,
                List.of(
                        "npx",
                        "--yes",
                        "--package",
                        "typescript@5.9.3",
                        "tsc",
                        "--noEmit",
                        "--strict",
                        "--target",
                        "es2020",
                        "--module",
                        "esnext",
                        "--moduleResolution",
                        "bundler",
                        "--lib",
                        "es2020,dom",
                        "follows-up.ts"));
        Assumptions.assumeTrue(
                said.status() == 0 || said.output().contains("error TS"),
                "SKIPPED: TypeScript could not be fetched\n" + said.output());
        assertEquals("", said.output().replaceAll("(?m)^npm .*\\R?", ""));
    }

    private static Path compiled(Path folder) throws Exception {
        var classes = Files.createDirectories(folder.resolve("classes"));
        var compiler = ToolProvider.getSystemJavaCompiler();
        var said = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> generated = Files.walk(folder.resolve("generated/src/main/java"))) {
            var sources = Stream.concat(
                            generated.filter(p -> p.toString().endsWith(".java")),
                            Stream.of(PROGRAMS.resolve("FollowsUp.java")))
                    .toList();
            var options = List.of("-nowarn", "-proc:none", "-d", classes.toString(), "-cp", classPath());
            assertTrue(
                    compiler.getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                            .call(),
                    said::toString);
        }
        return classes;
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static boolean there(String program) {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
