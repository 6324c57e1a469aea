package parley.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;

/** PostgreSQL's postmaster.pid: the process that serves a data folder, or the one that did before it was killed. */
record PidFile(Path data) {

    boolean exists() {
        return Files.exists(file());
    }

    /** Whether the process named is the server of this data folder, and not one that was given its number later. */
    boolean namesServer() throws IOException {
        return process()
                .map(ProcessHandle::info)
                .flatMap(info -> info.commandLine().or(info::command))
                .filter(command ->
                        command.contains("postgres") && (Platform.windows() || command.contains(data.toString())))
                .isPresent();
    }

    /** @throws IOException when no server listens yet */
    int port() throws IOException {
        var lines = Files.readAllLines(file());
        if (lines.size() < 4) throw new IOException("No port in " + file());
        return Integer.parseInt(lines.get(3).strip());
    }

    /**
     * Says that the server is gone though another process bears its number now. PostgreSQL would take that process for the
     * server and refuse to start; it knows that the caller of pg_ctl is none. (Removing the file would also remove the
     * number of the shared memory block, by which PostgreSQL sees whether old back ends are still at work.)
     */
    void disown() throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(file()));
        lines.set(0, Long.toString(ProcessHandle.current().pid()));
        Files.write(file(), lines);
    }

    private Optional<ProcessHandle> process() throws IOException {
        if (!exists()) return Optional.empty();
        var lines = Files.readAllLines(file());
        return lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
    }

    private Path file() {
        return data.resolve("postmaster.pid");
    }
}
