package parley.sources;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * All that is recorded of one source.
 *
 * @param paragraphs its text, the first of them paragraph 1; empty where nobody pasted it
 * @param claims how many claims cite it
 */
public record SourceDetail(@JsonUnwrapped SourceRow row, List<String> paragraphs, int claims) {}
