package parley.web;

import io.quarkus.qute.TemplateExtension;
import java.util.List;

/** The way around: {@code {#for item in nav:items}}. */
@TemplateExtension(namespace = "nav")
public class Navigation {
    private static final List<Item> ITEMS = List.of(
            new Item("search", "Search"),
            new Item("meetings", "Meetings"),
            new Item("negotiations", "Negotiations"),
            new Item("parties", "Parties"),
            new Item("people", "People"),
            new Item("posts", "Posts"),
            new Item("venues", "Venues"),
            new Item("topics", "Topics"),
            new Item("outcomes", "Outcomes"),
            new Item("statements", "Statements"),
            new Item("positions", "Positions"),
            new Item("sources", "Sources"),
            new Item("gaps", "Gaps"),
            new Item("reports", "Reports"),
            new Item("journal", "Journal"),
            new Item("trash", "Trash"));

    private Navigation() {}

    static List<Item> items() {
        return ITEMS;
    }

    /** One place to go to. */
    public record Item(String section, String label) {
        public String path() {
            return "/" + section;
        }
    }
}
