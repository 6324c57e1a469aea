package parley.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * One PostgreSQL data folder with its password and its log, all under {@code home}, and the programs that serve it. A
 * {@code temporary} one trades safety for speed: it may lose everything in a crash.
 */
record PostgresCluster(PostgresBinaries binaries, Path home, boolean temporary) {
    static final String USER = "parley";
    private static final String MAJOR = "18";
    private static final int TRIES = 3;
    private static final String SETTINGS = "-c listen_addresses=127.0.0.1 -c unix_socket_directories= -c timezone=UTC"
            + " -c max_connections=40 -c shared_buffers=64MB -c random_page_cost=1.1 -c jit=off -c log_checkpoints=off"
            // What it refuses Parley answers in a sentence; written down too it would fill the disk, with what people
            // wrote.
            + " -c log_min_messages=log";
    private static final String UNSAFE = " -c fsync=off -c synchronous_commit=off -c full_page_writes=off";

    boolean initialised() {
        return Files.exists(data().resolve("PG_VERSION"));
    }

    /** Makes the data folder aside and renames it, so that a kill in the middle leaves nothing that looks finished. */
    void initialise() throws IOException {
        var unfinished = home.resolve("data.unfinished");
        DataDirectory.delete(unfinished);
        Files.createDirectories(home);
        Files.deleteIfExists(passwordFile());
        writePassword();
        var command = new ArrayList<>(List.of(binaries.program("initdb"), "-D", unfinished.toString(), "-U", USER));
        command.addAll(List.of("-A", "scram-sha-256", "--pwfile=" + passwordFile(), "-E", "UTF8"));
        // The built-in locale sorts alike on every operating system and in every release of it.
        command.addAll(List.of("--locale-provider=builtin", "--locale=C.UTF-8", "--lc-messages=C"));
        if (temporary) command.add("--no-sync");
        var initdb = PostgresCommand.run(Duration.ofMinutes(2), command);
        if (!initdb.succeeded()) throw notMade(initdb);
        Files.move(unfinished, data());
    }

    /** Refuses a data folder that this PostgreSQL cannot read. */
    void requireOwnMajor() throws IOException {
        var major = Files.readString(data().resolve("PG_VERSION")).strip();
        if (major.equals(MAJOR)) return;
        throw Refusal.because(
                "The database in %s was made by PostgreSQL %s and this Parley brings PostgreSQL %s: serve it with"
                        + " PostgreSQL %s and set QUARKUS_DATASOURCE_JDBC_URL, or move it elsewhere to begin anew.",
                data(), major, MAJOR, major);
    }

    /** Stops the server that a killed Parley left behind, if there is one; the next start then recovers what it had. */
    void clearAway() throws IOException {
        stop("fast", Duration.ofSeconds(30));
        if (pidFile().exists()) pidFile().disown();
    }

    /** Starts the server and returns when it answers, with the port it listens on. */
    int start() throws IOException {
        keepPreviousLog();
        for (int tries = 1; ; tries++) {
            var port = freePort();
            var options = "-p " + port + " " + SETTINGS + (temporary ? UNSAFE : "");
            var start = pgCtl("start", Duration.ofMinutes(2), "-l", log().toString(), "-o", options);
            if (start.succeeded()) return port;
            if (tries == TRIES || !somebodyTookThePort()) throw notStarted(start);
        }
    }

    /** A port that was free a moment ago may be another's now. */
    private boolean somebodyTookThePort() throws IOException {
        return Files.exists(log()) && Files.readString(log()).contains("Address already in use");
    }

    /**
     * @param mode "smart" waits until nobody is connected, "fast" ends the connections, "immediate" does not even tidy up
     * @return whether there is no server any more
     */
    boolean stop(String mode, Duration patience) throws IOException {
        return !pidFile().namesServer() || pgCtl("stop", patience, "-m", mode).succeeded();
    }

    String password() throws IOException {
        return Files.readString(passwordFile()).strip();
    }

    Path data() {
        return home.resolve("data");
    }

    private PostgresCommand pgCtl(String action, Duration patience, String... options) throws IOException {
        var command = new ArrayList<>(List.of(binaries.program("pg_ctl"), action, "-D", data().toString()));
        command.addAll(List.of("-w", "-t", Long.toString(patience.toSeconds())));
        command.addAll(List.of(options));
        return PostgresCommand.run(patience.plusSeconds(10), command);
    }

    private void writePassword() throws IOException {
        var password = new byte[24];
        new SecureRandom().nextBytes(password);
        var file = passwordFile();
        if (Platform.windows()) Files.createFile(file);
        else Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, HexFormat.of().formatHex(password));
    }

    private void keepPreviousLog() throws IOException {
        if (!Files.exists(log())) return;
        Files.move(log(), home.resolve("postgres.previous.log"), StandardCopyOption.REPLACE_EXISTING);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private RuntimeException notMade(PostgresCommand initdb) {
        return Refusal.because("Parley could not make its database in %s: %s", home, advice(initdb.lastLine()));
    }

    private RuntimeException notStarted(PostgresCommand start) throws IOException {
        var reason = Files.exists(log()) ? lastComplaint() : advice(start.lastLine());
        return Refusal.because("The database in %s did not start: %s (its log is %s)", data(), reason, log());
    }

    private String lastComplaint() throws IOException {
        try (var lines = Files.lines(log())) {
            return lines.filter(line -> line.contains("FATAL:") || line.contains("PANIC:"))
                    .reduce((earlier, later) -> later)
                    .orElse("it gives no reason");
        }
    }

    private static String advice(String complaint) {
        if (!complaint.startsWith("unshare:")) return complaint;
        return "PostgreSQL refuses to run as root, and this system does not let root step down (" + complaint
                + "). Start Parley as an ordinary user, or set QUARKUS_DATASOURCE_JDBC_URL to a PostgreSQL server.";
    }

    private Path passwordFile() {
        return home.resolve("password");
    }

    private PidFile pidFile() {
        return new PidFile(data());
    }

    private Path log() {
        return home.resolve("postgres.log");
    }
}
