package parley.reports.formats;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts that come along: they have Latin, Cyrillic, Greek, Arabic and Hebrew letters, whatever the computer has. */
final class Fonts {
    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";
    private static final TrueTypeFont PLAIN = parse();

    private Fonts() {}

    static InputStream plain() {
        return open("DejaVuSansCondensed.ttf");
    }

    static InputStream bold() {
        return open("DejaVuSansCondensed-Bold.ttf");
    }

    /** How wide a text is, at a size of 1. */
    static double width(String text) {
        return BidiRuns.seen(text).codePoints().mapToDouble(Fonts::advance).sum();
    }

    /** The shape of a text at a size of 1, on a line at 0, upwards positive; letters that run to the left are joined and in the order they are seen in. */
    static Shape outline(String text) {
        var path = new GeneralPath();
        var x = 0.0;
        for (var letter : BidiRuns.seen(text).codePoints().toArray()) {
            path.append(AffineTransform.getTranslateInstance(x, 0).createTransformedShape(glyph(letter)), false);
            x += advance(letter);
        }
        return path;
    }

    private static Shape glyph(int letter) {
        try {
            var name = PLAIN.getUnicodeCmapLookup().getGlyphId(letter);
            var glyph = PLAIN.getGlyph().getGlyph(name);
            var size = 1.0 / PLAIN.getUnitsPerEm();
            return glyph == null
                    ? new GeneralPath()
                    : AffineTransform.getScaleInstance(size, size).createTransformedShape(glyph.getPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double advance(int letter) {
        try {
            return (double) PLAIN.getAdvanceWidth(PLAIN.getUnicodeCmapLookup().getGlyphId(letter))
                    / PLAIN.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont parse() {
        try (var in = plain()) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Fonts.class.getResourceAsStream(FOLDER + name);
    }
}
