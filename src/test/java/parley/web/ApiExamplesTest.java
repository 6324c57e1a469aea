package parley.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import parley.support.Page;
import parley.support.SignedIn;

/** The requests that the page of the API shows do what it says, pasted as they are. */
@QuarkusTest
class ApiExamplesTest {
    @Test
    void every_example_answers_when_it_is_pasted() throws Exception {
        Assumptions.assumeTrue(
                run("curl --version").status() == 0, "SKIPPED: the examples need curl and none was found");
        var examples = Page.get("/api").is(200).wholeTexts("code.example");
        assertEquals(10, examples.size());
        for (var example : examples) {
            var answer = run(example);
            assertEquals(0, answer.status(), example);
            assertTrue(
                    answer.output().startsWith("{") || answer.output().startsWith("["),
                    example + "\n" + answer.output());
            assertFalse(answer.output().contains("about:blank"), example + "\n" + answer.output());
        }
    }

    @Test
    void the_round_in_the_guide_is_recorded_when_it_is_pasted() throws Exception {
        Assumptions.assumeTrue(
                run("curl --version").status() == 0, "SKIPPED: the examples need curl and none was found");
        var guide = Files.readString(Path.of("docs/api.md"));
        var round = guide.substring(guide.indexOf("## A whole round"), guide.indexOf("## Lists\n"));
        var lines = round.lines().filter(line -> line.startsWith("    ")).collect(Collectors.joining("\n"));
        var answer = run("set -e\nBASE=" + RestAssured.baseURI + ":" + RestAssured.port + "/api/v1\n" + lines);
        assertEquals(0, answer.status(), answer.output());
        assertTrue(answer.output().contains("\"summary\":\"In a small circle.\""), answer.output());
        assertTrue(answer.output().contains("\"outcomeCount\":1"), answer.output());
    }

    @Test
    void every_resource_that_is_described_is_on_the_page() {
        var page = Page.get("/api").text();
        var paths = given().get("/q/openapi?format=json").<Map<String, Object>>path("paths");
        for (var path : paths.keySet()) {
            var resource = path.replaceAll("^/api/v1/([a-z]+).*", "$1");
            assertTrue(page.matches("(?s).*\\b" + resource + "\\b.*"), resource);
        }
    }

    private static Answer run(String command) throws Exception {
        var builder = new ProcessBuilder("sh", "-c", command).redirectErrorStream(true);
        builder.environment().put("TOKEN", SignedIn.TOKEN);
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes());
        assertTrue(process.waitFor(1, TimeUnit.MINUTES), command);
        return new Answer(process.exitValue(), output);
    }

    private record Answer(int status, String output) {}
}
