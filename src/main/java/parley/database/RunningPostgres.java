package parley.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The server that another process runs on a folder of data. {@code home} holds the database and its password. */
record RunningPostgres(Path home) {

    static RunningPostgres in(Path folder) {
        return new RunningPostgres(folder.resolve(EmbeddedPostgres.FOLDER));
    }

    /** Whether there is a database in it, running or not. */
    boolean made() {
        return Files.exists(home.resolve("data/PG_VERSION"));
    }

    /** @throws IOException when no server answers for the folder */
    String urlWithCredentials() throws IOException {
        var port = new PidFile(home.resolve("data")).port();
        var password = Files.readString(home.resolve("password")).strip();
        return EmbeddedPostgres.url(port, EmbeddedPostgres.DATABASE) + "?user=" + PostgresCluster.USER + "&password="
                + password;
    }
}
