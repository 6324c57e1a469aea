package parley.backup;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/**
 * The migrations of this program, run inside the transaction that restores: tables and rows come together or not at all. Views are
 * left to the next start of Parley, which makes them when it has migrated further.
 */
record Migrations(Connection connection) {
    /** What would end the transaction, or the connection, before the rows are in. */
    private static final Set<String> WITHHELD = Set.of("commit", "rollback", "close", "setAutoCommit");

    /** Whether a database of this version is one this program knows. */
    boolean reach(String version) {
        return newest().map(own -> own.isAtLeast(version)).orElse(false);
    }

    /** Makes the tables as they were at that version, in a database that has none. */
    void migrateTo(String version) {
        flyway(MigrationVersion.fromVersion(version)).migrate();
    }

    private Optional<MigrationVersion> newest() {
        return Arrays.stream(flyway(MigrationVersion.LATEST).info().all())
                .filter(migration -> migration.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .max(Comparator.naturalOrder());
    }

    private Flyway flyway(MigrationVersion target) {
        return Flyway.configure()
                .dataSource(alwaysThisOne())
                .locations("classpath:db/migration")
                .target(target)
                .load();
    }

    private DataSource alwaysThisOne() {
        return proxy(DataSource.class, (proxy, method, values) -> {
            if (method.getName().equals("getConnection")) return held();
            throw new UnsupportedOperationException(method.getName());
        });
    }

    private Connection held() {
        return proxy(Connection.class, (proxy, method, values) -> {
            if (withheld(method)) return null;
            try {
                return method.invoke(connection, values);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    private static boolean withheld(Method method) {
        var toSavepoint = method.getName().equals("rollback") && method.getParameterCount() > 0;
        return WITHHELD.contains(method.getName()) && !toSavepoint;
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
