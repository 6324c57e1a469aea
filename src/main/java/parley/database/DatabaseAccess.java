package parley.database;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * The database of Parley for a program beside the application: the server that the settings name, else the one that comes
 * along. That is used as it runs, or started until {@link #close}.
 */
public final class DatabaseAccess implements AutoCloseable {
    private final String name;
    private final String url;
    private final Properties properties;
    private final AutoCloseable server;

    private DatabaseAccess(String name, String url, Properties properties, AutoCloseable server) {
        this.name = name;
        this.url = url;
        this.properties = properties;
        this.server = server;
    }

    /**
     * @param program what the server is to call this connection by
     * @param make whether an empty database is made where there is none yet
     * @throws PreventFurtherStepsException with a sentence for the person at the terminal
     */
    public static DatabaseAccess open(String program, boolean make) {
        var settings = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDefaultSources()
                .build();
        var properties = new Properties();
        properties.put("ApplicationName", program);
        properties.put("connectTimeout", "5");
        var named = setting(settings, "quarkus.datasource.jdbc.url");
        if (named == null) {
            return embedded(setting(settings, "parley.data-dir"), make, properties);
        }
        putIfSet(properties, "user", setting(settings, "quarkus.datasource.username"));
        putIfSet(properties, "password", setting(settings, "quarkus.datasource.password"));
        return new DatabaseAccess("the database " + named.replaceAll("\\?.*", ""), named, properties, () -> {});
    }

    /** A connection of its own, which the caller closes. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, properties);
    }

    /** For a sentence: {@code the database in /home/ada/.local/share/parley}. */
    public String name() {
        return name;
    }

    @Override
    public void close() throws Exception {
        server.close();
    }

    private static DatabaseAccess embedded(String directory, boolean make, Properties properties) {
        var folder = (directory == null ? Platform.dataFolder() : Path.of(directory))
                .toAbsolutePath()
                .normalize();
        var name = "the database in " + folder;
        var running = RunningPostgres.in(folder);
        if (!make && !running.made()) {
            throw Refusal.because(
                    "There is no database in %s: set PARLEY_DATA_DIR to the directory of the data.", folder);
        }
        try {
            if (held(folder)) return new DatabaseAccess(name, running.urlWithCredentials(), properties, () -> {});
        } catch (IOException e) {
            throw Refusal.because(
                    "Parley is just starting or stopping on the data in %s: try again in a moment.", folder);
        }
        var started = EmbeddedPostgres.start(folder);
        return new DatabaseAccess(name, started.urlWithCredentials(), properties, started);
    }

    private static boolean held(Path folder) throws IOException {
        if (!Files.exists(folder)) return false;
        var free = DataDirectory.tryToHold(folder);
        if (free.isPresent()) free.get().close();
        return free.isEmpty();
    }

    private static String setting(SmallRyeConfig settings, String name) {
        return settings.getOptionalValue(name, String.class).orElse(null);
    }

    private static void putIfSet(Properties properties, String name, String value) {
        if (value != null) properties.put(name, value);
    }
}
