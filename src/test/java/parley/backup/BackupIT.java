package parley.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import parley.database.RunningServer;

/** script/db on the packaged application, from the day before the disk broke to the day after. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "script/db is a shell script")
class BackupIT {
    private static final String TOKEN = "a-token-for-tests-that-nobody-else-has";
    private static final String MEETING = """
            {"title": "The evening before", "status": "held", "date": {"edtf": "2022-01-31"}}""";

    @TempDir
    Path temporary;

    @Test
    void what_was_backed_up_from_a_running_parley_is_there_on_another_computer() throws Exception {
        try (var server = RunningServer.ready(temporary.resolve("old data"), Map.of("PARLEY_ADMIN_TOKEN", TOKEN))) {
            assertEquals(201, server.post("/api/v1/meetings", TOKEN, MEETING));
            assertEquals(0, db("old data", "backup", "parley.zip").status());
            var refusal = db("old data", "restore", "--replace", "parley.zip");
            assertEquals(2, refusal.status());
            assertEquals("Parley is running on this database: stop it first.\n", refusal.output());
        }
        refusesHalf();
        assertEquals(0, db("new data", "restore", "parley.zip").status());
        try (var server = RunningServer.ready(temporary.resolve("new data"))) {
            assertTrue(server.get("/api/v1/meetings?q=evening", TOKEN).contains("The evening before"));
            assertFalse(server.output().contains("The first account"), server.output());
        }
    }

    private void refusesHalf() throws Exception {
        var whole = Files.readAllBytes(temporary.resolve("parley.zip"));
        Files.write(temporary.resolve("half.zip"), Arrays.copyOf(whole, whole.length / 2));
        var refusal = db("new data", "restore", "half.zip");
        assertEquals(2, refusal.status());
        assertTrue(refusal.output().contains("half.zip is cut off or damaged"), refusal.output());
        assertFalse(Files.exists(temporary.resolve("new data")), "a data folder was made");
    }

    private Said db(String data, String... words) throws Exception {
        var output = temporary.resolve("output");
        var builder = new ProcessBuilder(Stream.concat(
                                Stream.of(Path.of("script/db").toAbsolutePath().toString()), Stream.of(words))
                        .toList())
                .directory(temporary.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("PARLEY_"));
        builder.environment().put("PARLEY_DATA_DIR", temporary.resolve(data).toString());
        var process = builder.start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "still running");
        return new Said(process.exitValue(), Files.readString(output));
    }

    private record Said(int status, String output) {}
}
