package parley.web;

import io.quarkus.qute.TemplateExtension;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** Addresses of static files that change with their content, so that browsers may keep them for ever. */
@TemplateExtension(namespace = "asset")
public class Assets {
    private static final Map<String, String> URLS = new ConcurrentHashMap<>();

    private Assets() {}

    /** {@code {asset:url('css/base.css')}} → {@code /css/base.css?v=1a2b3c4d5e6f} */
    static String url(String file) {
        return URLS.computeIfAbsent(file, f -> "/" + f + "?v=" + hash("META-INF/resources/" + f));
    }

    /** {@code {asset:webjar('htmx.org', 'dist/htmx.min.js')}} → the path with the version the build chose. */
    static String webjar(String jar, String file) {
        return URLS.computeIfAbsent(jar + "!" + file, k -> "/webjars/" + jar + "/" + version(jar) + "/" + file);
    }

    private static String hash(String resource) {
        try (var in = open(resource)) {
            var digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String version(String jar) {
        try (var in = open("META-INF/maven/org.webjars.npm/" + jar + "/pom.properties")) {
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String resource) {
        var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalArgumentException("There is no resource " + resource);
        }
        return in;
    }
}
