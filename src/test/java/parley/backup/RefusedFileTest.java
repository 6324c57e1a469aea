package parley.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not a whole backup that this Parley can read is refused with a sentence, and the database is left as it was. */
@QuarkusTest
class RefusedFileTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path temporary;

    private static Path good;
    private static TestDatabase copy;
    private static Path changed;

    @BeforeEach
    void a_good_backup_and_a_database_that_holds_something() throws Exception {
        if (copy != null) return;
        good = TestDatabase.ofTheApplication().backup(temporary.resolve("good.zip"));
        changed = temporary.resolve("changed.zip");
        copy = TestDatabase.empty().holding(good);
    }

    @Test
    void cut_off_anywhere() throws Exception {
        var bytes = Files.readAllBytes(good);
        var held = copy.rows();
        for (var length :
                new int[] {60, 1_000, bytes.length / 2, bytes.length - 64, bytes.length - 1, bytes.length + 1}) {
            refuses("is cut off or damaged", Files.write(changed, Arrays.copyOf(bytes, length)));
        }
        assertEquals(held, copy.rows());
    }

    @Test
    void one_bit_wrong_anywhere() throws Exception {
        var bytes = Files.readAllBytes(good);
        var held = copy.rows();
        for (int at = 50; at < bytes.length; at += bytes.length / 100) {
            bytes[at] ^= 4;
            refuses("is cut off or damaged", Files.write(changed, bytes));
            bytes[at] ^= 4;
        }
        assertEquals(held, copy.rows());
    }

    @Test
    void a_file_of_another_program() throws Exception {
        var text = Files.writeString(temporary.resolve("notes.txt"), "No backup\n".repeat(50));
        refuses("is no backup of Parley", text);
        refuses("is no backup of Parley", Files.write(temporary.resolve("empty"), new byte[0]));
        var zip = temporary.resolve("foreign.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("letter.txt"));
        }
        refuses("is no backup of Parley", zip);
        refuses("There is no file", temporary.resolve("nowhere.zip"));
        refuses("There is no file", temporary);
        refuses("is no backup of Parley", Files.write(changed, Arrays.copyOf(Files.readAllBytes(good), 40)));
    }

    @Test
    void tables_of_a_newer_parley() throws Exception {
        refuses(
                "was made by a newer Parley (its tables are of version 9999)",
                with(contents -> contents.withArray("migrations")
                        .addObject()
                        .put("version", "9999")
                        .put("checksum", 1)));
    }

    @Test
    void a_format_of_a_newer_parley() throws Exception {
        refusesAndTouchesNothing("was made by a newer Parley", with(contents -> contents.put("formatVersion", 2)));
    }

    @Test
    void tables_that_were_made_by_other_migrations() throws Exception {
        refuses(
                "with other tables than this one",
                with(contents -> ((ObjectNode) contents.withArray("migrations").get(3)).put("checksum", 12)));
    }

    private static void refuses(String why, Path file) {
        var refusal = assertThrows(Refused.class, () -> copy.restore(file, true), why);
        assertTrue(refusal.getMessage().contains(why), refusal.getMessage());
    }

    private static void refusesAndTouchesNothing(String why, Path file) throws Exception {
        var held = copy.rows();
        refuses(why, file);
        assertEquals(held, copy.rows());
    }

    /** The good backup, whole and sealed, but saying something else of itself. */
    private static Path with(Consumer<ObjectNode> change) throws IOException {
        var other = temporary.resolve("other.zip");
        try (var in = new ZipFile(good.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(other))) {
            out.setComment(Seal.COMMENT);
            var contents = (ObjectNode) JSON.readTree(in.getInputStream(in.getEntry(Backup.CONTENTS)));
            change.accept(contents);
            out.putNextEntry(new ZipEntry(Backup.CONTENTS));
            out.write(JSON.writeValueAsBytes(contents));
            for (var table : in.stream().skip(1).toList()) {
                out.putNextEntry(new ZipEntry(table.getName()));
                in.getInputStream(table).transferTo(out);
            }
        }
        Seal.put(other);
        return other;
    }
}
