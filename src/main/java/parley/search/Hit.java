package parley.search;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import parley.records.Kind;

/**
 * A record that was found.
 *
 * @param kind as a word: {@code meeting}
 * @param name what it is called; for outcomes and statements the beginning of their text
 * @param hint what tells two of a name apart: a date, a kind, a place
 * @param paragraph the paragraph of the source; absent for all else, and where its title was found
 * @param marked a part of its text, each word that was asked for between {@link #BEGIN} and {@link #END}; null where its name was found
 * @param rank the higher the closer; to be compared within one answer
 */
public record Hit(
        String kind,
        long id,
        String name,
        String hint,
        Integer paragraph,
        @JsonIgnore String marked,
        Double rank) {
    static final char BEGIN = '\u0001';
    static final char END = '\u0002';

    /** Where it is shown. */
    @JsonProperty
    public String path() {
        return Kind.ofWord(kind).orElseThrow().path(id) + (paragraph == null ? "" : "#p" + paragraph);
    }

    /** The part of its text piece by piece; absent where its name was found. */
    @JsonProperty
    public List<Piece> excerpt() {
        if (marked == null) {
            return null;
        }
        var pieces = new ArrayList<Piece>();
        for (var part : marked.split("(?=\u0001)|\u0002")) {
            var found = !part.isEmpty() && part.charAt(0) == BEGIN;
            var text = found ? part.substring(1) : part;
            if (!text.isEmpty()) {
                pieces.add(new Piece(text, found));
            }
        }
        return pieces;
    }

    /** @param found whether it was asked for */
    public record Piece(String text, boolean found) {}
}
