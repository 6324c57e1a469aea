package parley.exports;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/** Records that changed last, as an Atom feed (RFC 4287). The same record gives the same bytes. */
final class AtomFeed {
    static final String MEDIA_TYPE = "application/atom+xml;charset=UTF-8";

    private AtomFeed() {}

    /**
     * @param installation what makes ids unique in the world
     * @param home the address that pages begin with, without a slash at the end
     * @param self the address of the feed
     */
    static String write(String name, List<FeedEntry> entries, String installation, String home, String self) {
        var feed = new Feed("atom_1.0");
        feed.setEncoding("UTF-8");
        feed.setId(urn(installation + " " + self.replaceAll("^https?://[^/]+", "")));
        feed.setTitle(name);
        feed.setAuthors(List.of(author()));
        feed.setOtherLinks(List.of(link("self", self)));
        feed.setAlternateLinks(List.of(link("alternate", home + "/")));
        feed.setUpdated(Date.from(entries.stream()
                .map(FeedEntry::updated)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH)));
        feed.setEntries(entries.stream().map(e -> entry(e, installation, home)).toList());
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Entry entry(FeedEntry from, String installation, String home) {
        var entry = new Entry();
        entry.setId(urn(installation + " " + from.kind().path(from.id())));
        entry.setTitle(from.title());
        entry.setPublished(Date.from(from.created()));
        entry.setUpdated(Date.from(from.updated()));
        entry.setAlternateLinks(List.of(link("alternate", home + from.kind().path(from.id()))));
        entry.setCategories(from.categories().stream().map(AtomFeed::category).toList());
        var content = new Content();
        content.setType("text");
        content.setValue(from.text());
        entry.setContents(List.of(content));
        return entry;
    }

    private static com.rometools.rome.feed.synd.SyndPerson author() {
        var person = new Person();
        person.setName("Parley");
        return person;
    }

    private static Category category(String term) {
        var category = new Category();
        category.setTerm(term);
        return category;
    }

    private static Link link(String relation, String address) {
        var link = new Link();
        link.setRel(relation);
        link.setHref(address);
        return link;
    }

    private static String urn(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
