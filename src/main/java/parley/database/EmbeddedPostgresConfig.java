package parley.database;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * The last answer to "where is the database?". Whoever names a server (environment, system property, configuration file) is
 * heard first; if nobody does, PostgreSQL is started the moment Quarkus asks. One way for development, tests and the
 * packaged application.
 *
 * <p>Reads {@code parley.data-dir} (the folder that holds what Parley keeps; the user's data folder if not set) and
 * {@code parley.database.temporary} (an empty database that vanishes with the JVM).
 */
public class EmbeddedPostgresConfig implements ConfigSourceFactory {

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        var folder = value(context, "parley.data-dir").map(Path::of).orElseGet(Platform::dataFolder);
        var temporary = value(context, "parley.database.temporary").map(Boolean::parseBoolean);
        return List.of(new Source(folder, temporary.orElse(false)));
    }

    private static Optional<String> value(ConfigSourceContext context, String name) {
        return Optional.ofNullable(context.getValue(name))
                .map(ConfigValue::getValue)
                .filter(value -> !value.isBlank());
    }

    /** Lists no names, or the build would look them up and start a server. */
    private record Source(Path folder, boolean temporary) implements ConfigSource {
        private static final String ASKED = "quarkus.datasource.jdbc.url";
        private static final int BELOW_APPLICATION_PROPERTIES = 50;
        /** Live reload and each test profile load this class anew; the server they share is known by this property. */
        private static final String STARTED = "parley.embedded-postgres.url";

        @Override
        public Set<String> getPropertyNames() {
            return Set.of();
        }

        @Override
        public int getOrdinal() {
            return BELOW_APPLICATION_PROPERTIES;
        }

        @Override
        public String getName() {
            return "embedded PostgreSQL";
        }

        @Override
        public String getValue(String name) {
            return name.equals(ASKED) ? started() : null;
        }

        private String started() {
            synchronized (System.getProperties()) {
                if (System.getProperty(STARTED) == null) {
                    var postgres = temporary ? EmbeddedPostgres.startTemporary() : startOrEnd();
                    System.setProperty(STARTED, postgres.urlWithCredentials());
                }
                return System.getProperty(STARTED);
            }
        }

        /**
         * Ends the JVM with the sentence alone. An exception would reach the terminal as a fault of the configuration, after
         * all that was logged so far; nothing runs yet that would have to be shut down.
         */
        private EmbeddedPostgres startOrEnd() {
            try {
                return EmbeddedPostgres.start(folder);
            } catch (PreventFurtherStepsException refusal) {
                System.err.println(refusal.getMessage());
                Runtime.getRuntime().halt(refusal.getExitCode());
                throw refusal;
            }
        }
    }
}
