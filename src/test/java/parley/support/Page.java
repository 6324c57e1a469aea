package parley.support;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A page as somebody without JavaScript has it: read by what is written there, filled in by the labels of its fields. */
public final class Page {
    private final Response response;
    private final Document document;

    private Page(Response response) {
        this.response = response;
        this.document = Jsoup.parse(response.asString());
    }

    public static Page get(String path) {
        return new Page(
                given().urlEncodingEnabled(false).redirects().follow(false).get(path));
    }

    /** Sends a form with nothing but a button, as “Delete” is. */
    public static Page post(String path) {
        return new Page(given().redirects().follow(false).formParams(Map.of()).post(path));
    }

    public Page is(int status) {
        assertEquals(
                status, response.statusCode(), () -> document.select("main").text());
        return this;
    }

    /** Goes where the answer leads; the message of the act comes along. */
    public Page follow() {
        is(303);
        return new Page(given().cookies(response.cookies()).get(response.header("Location")));
    }

    public String location() {
        return response.header("Location");
    }

    public String header(String name) {
        return response.header(name);
    }

    public String heading() {
        return document.select("h1").text();
    }

    public String text() {
        return document.select("main").text();
    }

    public String message() {
        return document.select(".toast").text();
    }

    public List<String> problems() {
        return document.select(".summary li").eachText();
    }

    /** The message at a field. */
    public String problem(String label) {
        return document.getElementById(field(label).id() + "-error").text();
    }

    public String value(String label) {
        return valueOf(field(label));
    }

    public boolean links(String path) {
        return !document.select("a[href=" + path + "]").isEmpty();
    }

    public Element element(String selector) {
        var found = document.selectFirst(selector);
        return found == null ? fail("No " + selector + " on the page: " + text()) : found;
    }

    public List<String> texts(String selector) {
        return document.select(selector).eachText();
    }

    /** The texts with their line breaks. */
    public List<String> wholeTexts(String selector) {
        return document.select(selector).stream().map(Element::wholeText).toList();
    }

    /** Fills in the field with this label; {@code "Party@2"} is the second field of that label. */
    public Page fill(String label, String text) {
        var field = field(label);
        switch (field.normalName()) {
            case "select" -> choose(field, text);
            case "textarea" -> field.text(text);
            default -> field.attr("value", text);
        }
        return this;
    }

    public Page tick(String label) {
        field(label).attr("checked", true);
        return this;
    }

    /** Sends the form that has this button. */
    public Page press(String button) {
        var found = document.select("button").stream()
                .filter(b -> b.text().equals(button))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button “" + button + "” on the page: " + text()));
        var form = (FormElement) found.closest("form");
        var request = given().redirects().follow(false).contentType("application/x-www-form-urlencoded; charset=UTF-8");
        for (var data : form.formData()) {
            request.formParam(data.key(), data.value());
        }
        if (found.hasAttr("name")) {
            request.formParam(found.attr("name"), found.attr("value"));
        }
        return new Page(request.post(form.attr("action")));
    }

    private static void choose(Element select, String text) {
        select.select("option").removeAttr("selected");
        select.select("option").stream()
                .filter(o -> o.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No “" + text + "” in " + select.id()))
                .attr("selected", true);
    }

    private static String valueOf(Element field) {
        return switch (field.normalName()) {
            case "select" -> field.select("option[selected]").text();
            case "textarea" -> field.wholeText().strip();
            default -> field.attr("value");
        };
    }

    private Element field(String label) {
        var number = label.indexOf('@');
        var name = number < 0 ? label : label.substring(0, number);
        var fields = new ArrayList<Element>();
        for (var found : document.select("label")) {
            if (found.text().replace(" (required)", "").equals(name)) {
                fields.add(
                        found.hasAttr("for") ? document.getElementById(found.attr("for")) : found.selectFirst("input"));
            }
        }
        var place = number < 0 ? 0 : Integer.parseInt(label.substring(number + 1)) - 1;
        return place < fields.size() ? fields.get(place) : fail("No field “" + label + "” on the page: " + text());
    }
}
