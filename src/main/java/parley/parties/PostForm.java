package parley.parties;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import parley.records.Kind;
import parley.records.Of;
import parley.records.Ref;
import parley.time.FuzzyDate;
import parley.web.Label;
import parley.web.Sourced;

/** A post as people and programs write it. */
public record PostForm(
        @Label("Person") @NotNull(message = "Name the person who holds the post.") @Of(Kind.PERSON)
        Ref person,

        @Label(value = "Title", hint = "As it is used: Deputy Foreign Minister.")
        @NotBlank(message = "Enter the title of the post.")
        @Size(max = 200, message = "Shorten the title to at most 200 characters.")
        String title,

        @Label("Party") @NotNull(message = "Name the party the post is with.") @Of(Kind.PARTY)
        Ref party,

        @Label(value = "From", hint = "Like 9 Mar 2004 or 2004; empty where it is not known.")
        FuzzyDate from,

        @Label(value = "To", hint = "Empty while it is held, or where it is not known.")
        FuzzyDate to)
        implements Sourced {
    public static PostForm blank(Ref person, Ref party) {
        return new PostForm(person, null, party, null, null);
    }

    public static PostForm of(Post post) {
        return new PostForm(post.person.ref(), post.title, post.party.ref(), post.from, post.to);
    }

    public Post applyTo(Post post) {
        post.person = Person.of(person);
        post.title = title;
        post.party = Party.of(party);
        post.from = from;
        post.to = to;
        return post;
    }
}
