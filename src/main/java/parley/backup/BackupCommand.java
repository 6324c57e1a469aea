package parley.backup;

import io.quarkus.runtime.PreventFurtherStepsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.api.FlywayException;
import parley.database.DatabaseAccess;

/**
 * What {@code script/db} runs: {@code backup [--force] FILE} or {@code restore [--replace] FILE}. Ends with status 0; with 2 when it
 * declines and changed nothing; with 1 when the database or the disk failed it, and then the database is as it was.
 */
public final class BackupCommand {
    private static final String PROGRAM = "parley-backup";

    private BackupCommand() {}

    public static void main(String... words) {
        Logger.getLogger("").setLevel(Level.WARNING);
        Logger.getLogger("org.flywaydb").setLevel(Level.SEVERE);
        System.exit(run(new ArrayList<>(List.of(words))));
    }

    private static int run(List<String> words) {
        try {
            if (words.size() > 1) {
                var act = words.remove(0);
                if (act.equals("backup")) return backup(words.remove("--force"), file(words));
                if (act.equals("restore")) return restore(words.remove("--replace"), file(words));
            }
            throw misused();
        } catch (Refused refused) {
            return say(refused.getMessage(), 2);
        } catch (PreventFurtherStepsException refusal) {
            return say(refusal.getMessage(), refusal.getExitCode());
        } catch (SQLException | FlywayException e) {
            return say("The database did not do it, and nothing was changed: " + e.getMessage(), 1);
        } catch (Exception e) {
            return say("It failed, and nothing was changed: " + e, 1);
        }
    }

    private static int backup(boolean force, Path file) throws Exception {
        try (var database = DatabaseAccess.open(PROGRAM, false);
                var connection = database.connect()) {
            var contents = Backup.write(connection, file, force);
            System.out.printf(
                    "%s holds %s as it stood at %s: %,d rows of %d tables, %,d bytes.%n",
                    file,
                    database.name(),
                    contents.madeAt(),
                    contents.rows(),
                    contents.tables().size(),
                    Files.size(file));
            return 0;
        }
    }

    private static int restore(boolean replace, Path file) throws Exception {
        try (var backup = BackupFile.open(file);
                var database = DatabaseAccess.open(PROGRAM, true);
                var connection = database.connect()) {
            var leftOut = Restore.into(connection, backup, replace);
            for (var table : leftOut) {
                System.out.printf(
                        "Left out %s with %,d rows: it is no table of Parley.%n", table.label(), table.rows());
            }
            System.out.printf(
                    "%s is as it stood at %s, from %s. Start Parley: script/server%n",
                    capital(database.name()), backup.contents().madeAt(), file);
            return 0;
        }
    }

    private static Path file(List<String> words) {
        if (words.size() != 1 || words.get(0).startsWith("-")) throw misused();
        return Path.of(words.get(0)).toAbsolutePath();
    }

    private static Refused misused() {
        return new Refused("Say script/db backup [--force] FILE, or script/db restore [--replace] FILE.");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase() + words.substring(1);
    }

    private static int say(String sentence, int status) {
        System.err.println(sentence);
        return status;
    }
}
