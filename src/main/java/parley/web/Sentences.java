package parley.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What is said of the API in files beside the code. */
final class Sentences {
    private Sentences() {}

    static Properties read(String file) {
        var sentences = new Properties();
        try (var stream = Sentences.class.getResourceAsStream(file)) {
            sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
