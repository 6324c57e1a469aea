package parley.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jboss.logging.Logger;
import org.postgresql.Driver;

/**
 * The PostgreSQL that Parley brings along: made at the first start, reachable from this computer only, on a free port and
 * with a password of its own, and stopped when this JVM ends.
 */
final class EmbeddedPostgres implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(EmbeddedPostgres.class);
    static final String DATABASE = "parley";
    static final String FOLDER = "postgres-18";
    private static final String TEMPORARY = "parley-temporary-";

    private final DataDirectory directory;
    private final PostgresCluster cluster;
    private final Thread hook = new Thread(this::stop, "embedded-postgres-stop");
    private int port;

    private EmbeddedPostgres(DataDirectory directory, PostgresCluster cluster) {
        this.directory = directory;
        this.cluster = cluster;
    }

    /**
     * Serves the data under {@code folder}, recovering them if the last Parley was killed.
     *
     * @throws io.quarkus.runtime.PreventFurtherStepsException with a sentence for the person at the terminal, when the folder
     *     cannot be written, is held by another Parley, or holds what this PostgreSQL cannot serve
     */
    static EmbeddedPostgres start(Path folder) {
        try {
            var directory = DataDirectory.hold(folder.toAbsolutePath().normalize());
            var home = directory.resolve(FOLDER);
            return new EmbeddedPostgres(directory, new PostgresCluster(PostgresBinaries.unpack(home), home, false))
                    .serve();
        } catch (IOException | SQLException e) {
            throw Refusal.because("Parley could not start its database in %s: %s", folder, e.getMessage());
        }
    }

    /** Serves an empty database that vanishes with this JVM, for tests. */
    static EmbeddedPostgres startTemporary() {
        try {
            sweep();
            var directory = DataDirectory.hold(Files.createTempDirectory(TEMPORARY));
            var binaries = PostgresBinaries.unpack(Platform.cacheFolder().resolve(FOLDER));
            return new EmbeddedPostgres(directory, new PostgresCluster(binaries, directory.resolve(FOLDER), true))
                    .serve();
        } catch (IOException | SQLException e) {
            throw Refusal.because("Parley could not start a temporary database: %s", e.getMessage());
        }
    }

    /** The address without user and password. */
    String url() {
        return url(port, DATABASE);
    }

    /** The address with user and password, the form in which Quarkus takes all three from one setting. */
    String urlWithCredentials() {
        return url() + "?user=" + user() + "&password=" + password();
    }

    String user() {
        return PostgresCluster.USER;
    }

    String password() {
        try {
            return cluster.password();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(hook);
        stop();
    }

    /** Leaves nothing running if it fails half-way. */
    private EmbeddedPostgres serve() throws IOException, SQLException {
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            prepare();
            port = cluster.start();
            createDatabase();
            LOG.infof("PostgreSQL answers on 127.0.0.1:%d, its data are in %s", port, cluster.data());
            return this;
        } catch (IOException | SQLException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private void prepare() throws IOException {
        if (cluster.initialised()) {
            cluster.requireOwnMajor();
            cluster.clearAway();
        } else {
            // On the terminal at once: the log is not set up before the database is known.
            if (!cluster.temporary()) System.err.println("Making the database in " + cluster.data() + " (only once)");
            cluster.initialise();
        }
    }

    private void createDatabase() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var found = statement.executeQuery("select from pg_database where datname = '" + DATABASE + "'")) {
            if (found.next()) return;
            statement.execute("create database " + DATABASE);
        }
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.put("user", user());
        properties.put("password", password());
        return new Driver().connect(url(port, "postgres"), properties);
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Runs beside Quarkus's own shutdown: "smart" lets the application give back its connections before the server goes. */
    private void stop() {
        try {
            if (cluster.temporary()) {
                cluster.stop("immediate", Duration.ofSeconds(10));
                directory.close();
                DataDirectory.delete(cluster.home().getParent());
            } else {
                if (!cluster.stop("smart", Duration.ofSeconds(10))) cluster.stop("fast", Duration.ofSeconds(30));
                directory.close();
            }
        } catch (IOException e) {
            System.err.println("The database in " + cluster.data() + " was not stopped: " + e.getMessage());
        }
    }

    /** Clears away the temporary servers of test runs that were killed. */
    private static void sweep() throws IOException {
        for (var folder : abandoned()) {
            var directory = DataDirectory.tryToHold(folder);
            if (directory.isEmpty()) continue;
            var binaries = PostgresBinaries.unpack(Platform.cacheFolder().resolve(FOLDER));
            new PostgresCluster(binaries, directory.get().resolve(FOLDER), true).clearAway();
            directory.get().close();
            DataDirectory.delete(folder);
        }
    }

    /** Folders younger than a minute may be about to be held by the process that made them. */
    private static List<Path> abandoned() throws IOException {
        var minuteAgo = Instant.now().minusSeconds(60);
        try (var folders = Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), TEMPORARY + "*")) {
            var old = new ArrayList<Path>();
            for (var folder : folders) {
                if (Files.getLastModifiedTime(folder).toInstant().isBefore(minuteAgo)) old.add(folder);
            }
            return old;
        }
    }
}
