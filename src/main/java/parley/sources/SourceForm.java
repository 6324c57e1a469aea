package parley.sources;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import parley.records.Kind;
import parley.records.Of;
import parley.records.Ref;
import parley.records.Sharing;
import parley.time.FuzzyDate;
import parley.web.Label;

/** A source as people and programs write it. */
public record SourceForm(
        @Label("Title")
        @NotBlank(message = "Enter the title of the source.")
        @Size(max = 300, message = "Shorten the title to at most 300 characters.")
        String title,

        @Label("Kind") @NotNull(message = "Choose what kind of source it is.")
        SourceKind kind,

        @Label("Publisher") @Size(max = 200, message = "Shorten the publisher to at most 200 characters.")
        String publisher,

        @Label("Author") @Size(max = 200, message = "Shorten the author to at most 200 characters.")
        String author,

        @Label(value = "Address", hint = "Where it can be read: https://…")
        @Pattern(regexp = "https?://\\S+", message = "An address begins with http:// or https:// and has no spaces.")
        @Size(max = 2000, message = "Shorten the address to at most 2,000 characters.")
        String url,

        @Label(value = "Published", hint = "Like 12 Jan 2022 or January 2022; empty where it is not stated.")
        FuzzyDate published,

        @Label(value = "Retrieved", hint = "The day it was read, like 14 Jan 2022.")
        LocalDate retrieved,

        @Label(value = "Language", hint = "A code, like en, ru or pt-BR.")
        @Pattern(
                regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*",
                message = "Write the language as a code, like en, ru or pt-BR.")
        String language,

        @Label(value = "Reliability", hint = "How reliable the source is in general, whatever it says here.")
        Reliability reliability,

        @Label(value = "Relays", hint = "The source it takes this from: an agency, say. It then counts as one with it.")
        @Of(Kind.SOURCE)
        Ref upstream,

        @Label("Sharing mark") Sharing sharing,

        @Label(value = "Text", hint = "Paste it; each line that is not empty becomes a paragraph with a number.")
        @Size(max = 1_000_000, message = "Shorten the text to at most 1,000,000 characters.")
        String text) {
    public static SourceForm blank() {
        return new SourceForm(null, null, null, null, null, null, null, null, Reliability.F, null, Sharing.CLEAR, null);
    }

    public static SourceForm of(Source source) {
        return new SourceForm(
                source.title,
                source.kind,
                source.publisher,
                source.author,
                source.url,
                source.published,
                source.retrieved,
                source.language,
                source.reliability,
                source.upstream == null ? null : source.upstream.ref(),
                source.sharing,
                source.paragraphs.isEmpty() ? null : String.join("\n\n", source.paragraphs));
    }

    public Source applyTo(Source source) {
        source.title = title;
        source.kind = kind;
        source.publisher = publisher;
        source.author = author;
        source.url = url;
        source.published = published;
        source.retrieved = retrieved;
        source.language = language;
        source.reliability = reliability == null ? Reliability.F : reliability;
        source.upstream = Source.of(upstream);
        source.sharing = sharing == null ? Sharing.CLEAR : sharing;
        var read = paragraphs();
        if (!read.equals(source.paragraphs)) {
            source.paragraphs.clear();
            source.paragraphs.addAll(read);
        }
        return source;
    }

    private List<String> paragraphs() {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
