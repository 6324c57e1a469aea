package parley.sources;

import java.util.List;

/**
 * A paragraph of a source, and what rests on it.
 *
 * @param text null where nobody pasted the text
 */
public record CitedParagraph(int number, String text, List<ClaimRow> claims) {}
