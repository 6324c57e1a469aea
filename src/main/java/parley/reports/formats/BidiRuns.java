package parley.reports.formats;

import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts of a text that run to the right, and parts that run to the left with all that stands in them: a number in a Hebrew name is of
 * one part with it, so that {@link #SEEN} puts both in their places.
 */
final class BidiRuns implements BidiSplitter {
    /** Puts a line of such a part in the order in which it is seen. */
    static final ICUBidiReorderer SEEN = new ICUBidiReorderer() {
        @Override
        public String reorderRTLTextToLTR(String line) {
            return new Bidi(line, Bidi.RTL).writeReordered(Bidi.DO_MIRRORING);
        }
    };

    private List<BidiTextRun> runs = List.of();

    /** A whole text, shaped and in the order in which it is seen. */
    static String seen(String text) {
        var shaped = SEEN.shapeText(text);
        return new Bidi(shaped, Bidi.LEVEL_DEFAULT_LTR).writeReordered(Bidi.DO_MIRRORING);
    }

    @Override
    public void setParagraph(String text, byte direction) {
        var bidi = new Bidi(text, direction == RTL ? Bidi.RTL : Bidi.LTR);
        var found = new ArrayList<BidiTextRun>();
        var start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || left(bidi, i) != left(bidi, start)) {
                found.add(new BidiTextRun(start, i - start, left(bidi, start) ? RTL : LTR));
                start = i;
            }
        }
        runs = found;
    }

    private static boolean left(Bidi bidi, int at) {
        return bidi.getLevelAt(at) > 0;
    }

    @Override
    public int countTextRuns() {
        return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        return runs.get(index);
    }

    @Override
    public byte getBaseDirection(String text) {
        return Bidi.getBaseDirection(text);
    }
}
