package parley.database;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The packaged application, started by script/server as a person would, on a free port. */
public final class RunningServer implements AutoCloseable {
    private static final Pattern GREETING =
            Pattern.compile("Parley is ready: open (http://localhost:\\d+) in a browser");
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path folder;
    private final Path output;
    private final Process process;

    private RunningServer(Path folder, Path output, Process process) {
        this.folder = folder;
        this.output = output;
        this.process = process;
    }

    /** Does not wait until it is ready: a start may be meant to fail. */
    static RunningServer start(Path folder, Map<String, String> settings) throws IOException {
        var output = Files.createTempFile("parley-server", ".out");
        var builder = new ProcessBuilder(
                        Path.of("script/server").toAbsolutePath().toString())
                .directory(folder.getParent().toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("PARLEY_"));
        builder.environment().putAll(settings);
        builder.environment().put("PARLEY_DATA_DIR", folder.toString());
        builder.environment().put("QUARKUS_HTTP_PORT", "0");
        return new RunningServer(folder, output, builder.start());
    }

    public static RunningServer ready(Path folder) throws Exception {
        return ready(folder, Map.of());
    }

    public static RunningServer ready(Path folder, Map<String, String> settings) throws Exception {
        var server = start(folder, settings);
        server.address();
        return server;
    }

    /** The address the greeting names; waits for it. */
    public String address() throws Exception {
        for (var deadline = Instant.now().plus(PATIENCE); Instant.now().isBefore(deadline); Thread.sleep(50)) {
            var greeting = GREETING.matcher(output());
            if (greeting.find()) return greeting.group(1);
            if (!process.isAlive()) break;
        }
        return fail("The server was not ready in time and said:\n" + output());
    }

    String get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address() + path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    /** As a program with a token asks. */
    public String get(String path, String token) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address() + path))
                .header("Authorization", "Bearer " + token)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    /** Sends JSON as a program with a token does, and answers the status. */
    public int post(String path, String token, String json) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address() + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    /** Sends a form and answers the status. */
    int post(String path, String form) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    public String output() throws IOException {
        return Files.readString(output);
    }

    long pid() {
        return process.pid();
    }

    /** The PostgreSQL process that serves the data. */
    ProcessHandle postgres() throws IOException {
        return ProcessHandle.of(Long.parseLong(postmaster(0))).orElseThrow();
    }

    public Connection connect() throws IOException, SQLException {
        var password = Files.readString(folder.resolve("postgres-18/password")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + postmaster(3) + "/parley", "parley", password);
    }

    /** SIGTERM, as Ctrl-C and service supervisors do. */
    void terminate() {
        process.destroy();
    }

    /** SIGKILL, as a crash does: nothing of the application gets to say goodbye. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    int exitStatus() throws Exception {
        assertTrue(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS), "still running:\n" + output());
        return process.exitValue();
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) process.destroyForcibly();
        Files.deleteIfExists(output);
    }

    private String postmaster(int line) throws IOException {
        return Files.readAllLines(folder.resolve("postgres-18/data/postmaster.pid"))
                .get(line)
                .strip();
    }
}
