package parley.time;

import java.util.List;
import java.util.Map;

/** The words before a date that say how sure it is, put into one mark; and what comes after them. */
record Lead(Mark mark, List<String> rest) {
    private static final Map<String, Mark> MARKS = Map.ofEntries(
            Map.entry("c", Mark.APPROXIMATE),
            Map.entry("ca", Mark.APPROXIMATE),
            Map.entry("circa", Mark.APPROXIMATE),
            Map.entry("about", Mark.APPROXIMATE),
            Map.entry("around", Mark.APPROXIMATE),
            Map.entry("approximately", Mark.APPROXIMATE),
            Map.entry("~", Mark.APPROXIMATE),
            Map.entry("possibly", Mark.UNCERTAIN),
            Map.entry("perhaps", Mark.UNCERTAIN),
            Map.entry("maybe", Mark.UNCERTAIN),
            Map.entry("on", Mark.PLAIN),
            Map.entry("in", Mark.PLAIN),
            Map.entry("the", Mark.PLAIN));

    static Lead of(List<String> words) {
        var mark = Mark.PLAIN;
        var at = 0;
        while (at < words.size() && MARKS.containsKey(words.get(at))) {
            mark = mark.and(MARKS.get(words.get(at)));
            at++;
        }
        return new Lead(mark, words.subList(at, words.size()));
    }
}
