package parley.database;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One of PostgreSQL's programs, run to its end. {@code output} is what it said, for a message. */
record PostgresCommand(int status, String output) {

    /** @throws IOException if it cannot be started, or has not ended after {@code patience} */
    static PostgresCommand run(Duration patience, List<String> command) throws IOException {
        // A file, not a pipe: the server that pg_ctl leaves running would hold the pipe open and reading it would never
        // end.
        var output = Files.createTempFile("parley-postgres", ".out");
        try {
            var process = new ProcessBuilder(steppingDown(command))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new IOException(command.get(0) + " did not end within " + patience.toSeconds() + " seconds");
            }
            return new PostgresCommand(
                    process.exitValue(), Files.readString(output).strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(command.get(0) + " was interrupted");
        } finally {
            Files.deleteIfExists(output);
        }
    }

    boolean succeeded() {
        return status == 0;
    }

    String lastLine() {
        return output.substring(output.lastIndexOf('\n') + 1);
    }

    /** PostgreSQL refuses to run as root: a user namespace shows it another user, while the files stay root's. */
    private static List<String> steppingDown(List<String> command) {
        if (!Platform.root()) return command;
        return Stream.concat(Stream.of("unshare", "--user"), command.stream()).toList();
    }
}
