package parley.reports;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of a PDF. Letters that run to the left are drawn joined and may be read in either order: such a word is compared by its letters. */
public final class PdfWords {
    private PdfWords() {}

    public static Set<String> of(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return in(new PDFTextStripper().getText(document));
        }
    }

    public static Set<String> in(String text) {
        return Arrays.stream(Normalizer.normalize(text, Normalizer.Form.NFKC).split("[\\s\\p{Cf}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> rightToLeft(word) ? sorted(word) : word)
                .collect(Collectors.toSet());
    }

    private static boolean rightToLeft(String word) {
        return word.codePoints()
                .anyMatch(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    private static String sorted(String word) {
        return word.codePoints().sorted().mapToObj(Character::toString).collect(Collectors.joining());
    }
}
