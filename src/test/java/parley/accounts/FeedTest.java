package parley.accounts;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.support.Given.unique;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.StringReader;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.support.Given;
import parley.support.Page;
import parley.support.SignedIn;

/** A list as a feed that programs read without signing in, by an address that can be revoked. */
@QuarkusTest
class FeedTest {
    @Test
    void the_address_that_is_made_is_read_by_who_is_not_signed_in() throws Exception {
        var name = unique("Feeding");
        var id = Given.meeting(name)
                .between(Given.party(unique("Land")))
                .on("2022-01-12")
                .recorded();
        Given.meeting(unique("Other")).recorded();
        var feed = read(nobody(addresses("meetings", "q=" + name.split(" ")[1]).get(1)));
        assertEquals("atom_1.0", feed.getFeedType());
        assertEquals(1, feed.getEntries().size());
        var entry = feed.getEntries().get(0);
        assertEquals(name, entry.getTitle());
        assertTrue(entry.getLink().endsWith("/meetings/" + id));
        assertTrue(entry.getContents().get(0).getValue().startsWith("12 Jan 2022\nHeld"));
        assertTrue(entry.getUri().startsWith("urn:uuid:"));
    }

    @Test
    void what_changed_last_comes_first_and_keeps_its_id() throws Exception {
        var word = unique("Order").split(" ")[1];
        var one = Given.meeting("One " + word).recorded();
        Given.meeting("Two " + word).recorded();
        var address = addresses("meetings", "q=" + word).get(1);
        var before = read(nobody(address));
        assertEquals(List.of("Two " + word, "One " + word), titles(before));
        given().header("If-Match", "\"0\"")
                .contentType("application/merge-patch+json")
                .body(Map.of("summary", "More."))
                .patch("/api/v1/meetings/" + one)
                .then()
                .statusCode(200);
        var after = read(nobody(address));
        assertEquals(List.of("One " + word, "Two " + word), titles(after));
        assertEquals(
                before.getEntries().get(1).getUri(), after.getEntries().get(0).getUri());
    }

    @Test
    void a_calendar_is_read_by_the_same_secret_and_does_not_repeat_it() {
        var title = unique("Sitting");
        Given.meeting(title).on("2022-01-12").recorded();
        var address = addresses("meetings", "q=" + title.split(" ")[1]).get(0);
        var calendar = nobody(address).then().statusCode(200).extract().asString();
        assertTrue(calendar.contains("SUMMARY:" + title), calendar);
        assertFalse(calendar.contains("secret"), calendar);
        assertFalse(nobody(address.replace(".ics", ".atom")).asString().contains("secret"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"meetings.atom", "meetings.ics", "outcomes.atom", "outcomes.ics", "statements.atom"})
    void every_feed_there_is_answers(String feed) {
        var secret = addresses("meetings", "").get(0).replaceAll(".*secret=", "");
        var text = nobody("/feeds/" + feed + "?secret=" + secret)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(text.contains("<entry>") || text.contains("END:VCALENDAR"), text);
    }

    @Test
    void the_secret_opens_feeds_alone_and_nothing_once_it_is_revoked() {
        var address = addresses("statements", "").get(0);
        var secret = address.replaceAll(".*secret=", "");
        assertEquals(401, bearer("/api/v1/meetings", secret).statusCode());
        assertEquals(401, nobody("/api/v1/meetings?secret=" + secret).statusCode());
        assertEquals(303, nobody("/meetings?secret=" + secret).statusCode());
        assertEquals(
                401, nobody("/feeds/meetings.atom?secret=" + SignedIn.TOKEN).statusCode());
        assertEquals(200, bearer("/feeds/meetings.atom", SignedIn.TOKEN).statusCode());
        revoke();
        assertEquals(401, nobody(address).statusCode());
    }

    @Test
    void a_feed_without_a_name_or_of_nothing_is_refused() {
        Page.get("/account/feeds/new?list=meetings").press("Make the address").is(422);
        Page.get("/account/feeds/new?list=accounts")
                .fill("Feed name", "All")
                .press("Make the address")
                .is(422);
    }

    @Test
    void the_list_leads_there_with_its_filters() {
        var link = Page.get("/meetings?status=held&sort=title").element("a[href^=/account/feeds/new]");
        assertEquals("/account/feeds/new?list=meetings&query=status%3Dheld", link.attr("href"));
    }

    private static List<String> addresses(String list, String query) {
        var path = "/account/feeds/new?list=" + list + "&query=" + URLEncoder.encode(query, UTF_8);
        return Page.get(path)
                .fill("Feed name", "My calendar")
                .press("Make the address")
                .texts("code.secret");
    }

    /** The newest one, which stands first. */
    private static void revoke() {
        Page.post(Page.get("/account").element("form[action$=/revocation]").attr("action"));
    }

    private static Response nobody(String address) {
        return given().noFilters()
                .urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .get(address);
    }

    private static Response bearer(String path, String secret) {
        return given().noFilters().header("Authorization", "Bearer " + secret).get(path);
    }

    private static SyndFeed read(Response response) throws Exception {
        return new SyndFeedInput().build(new StringReader(response.asString()));
    }

    private static List<String> titles(SyndFeed feed) {
        return feed.getEntries().stream().map(SyndEntry::getTitle).toList();
    }
}
