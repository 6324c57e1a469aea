package parley.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import parley.query.Sql;

/** Finds records of every kind by their names, however roughly remembered, and by the words of their texts. */
@ApplicationScoped
class SearchQueries {
    private static final int MOST_OF_A_KIND = 20;

    /**
     * Closest first; {@code <%} forgives a letter or two and is answered by the same index as {@code like}. Of a name that thousands
     * share not all are compared.
     */
    private static final String NAMES = """
            select kind, id, name, hint, cast(null as integer), cast(null as text),
                   case when names @> array[fold(:q)] then 3.0
                        when haystack like like_any(:q) then 2.0
                        else 1.0 end + word_similarity(fold(:q), haystack) as rank
              from (select *
                      from known_name
                     where kind = :kind
                       and (haystack like like_any(:q) or fold(:q) <% haystack)
                     limit 2000) n
             order by rank desc, length(name), id
             limit :most
            """;

    /** Of a broad word the latest are looked at, not all. */
    private static final String TEXTS = """
            select :kind, t.id, t.name, t.hint, t.paragraph,
                   ts_headline('simple', t.text, t.query,
                               format('StartSel=%%s,StopSel=%%s,MaxWords=30,MinWords=12', chr(1), chr(2))),
                   1.0 + ts_rank(t.search, t.query) as rank
              from (%s order by latest desc limit 500) t
             order by rank desc, t.id desc
             limit :most
            """;

    private static final String ASKED = "websearch_to_tsquery('simple', fold(:q))";

    private static final Map<String, String> WORDS = Map.of(
            "meeting",
            """
            select m.id, m.title as name, coalesce(m.edtf, 'no date') as hint, cast(null as integer) as paragraph,
                   coalesce(m.summary, m.title) as text, m.search, q as query, coalesce(m.earliest, '-infinity') as latest
              from meeting m, %s q
             where m.search @@ q
               and m.deleted_at is null
            """.formatted(ASKED),
            "outcome",
            """
            select o.id, left(o.text, 80) as name, o.kind as hint, cast(null as integer) as paragraph,
                   o.text, o.search, q as query, o.updated_at as latest
              from outcome o, %s q
             where o.search @@ q
               and o.deleted_at is null
            """.formatted(ASKED),
            "statement",
            """
            select s.id, left(s.text, 80) as name, coalesce(s.edtf, s.date_phrase) as hint, cast(null as integer) as paragraph,
                   concat_ws(' ', s.text, s.quote) as text, s.search, q as query, coalesce(s.earliest, '-infinity') as latest
              from statement s, %s q
             where s.search @@ q
               and s.deleted_at is null
            """.formatted(ASKED),
            "source",
            """
            select s.id, s.title as name, concat_ws(', ', s.publisher, s.published_edtf) as hint, p.number as paragraph,
                   p.text, p.search, q as query, s.updated_at as latest
              from paragraph p
              join source s on s.id = p.source_id, %s q
             where p.search @@ q
               and s.deleted_at is null
            """.formatted(ASKED));

    private final Sql sql;

    SearchQueries(Sql sql) {
        this.sql = sql;
    }

    /** At most twenty of each kind, the closest first; a record whose name was found is not repeated for its text. */
    List<Hit> of(SearchFilter filter) {
        var found = new HashMap<String, Hit>();
        for (var kind : filter.asked()) {
            var hits = new ArrayList<>(run(NAMES, kind, filter));
            if (WORDS.containsKey(kind)) {
                hits.addAll(run(TEXTS.formatted(WORDS.get(kind)), kind, filter));
            }
            hits.forEach(h -> found.merge(h.path(), h, SearchQueries::closer));
        }
        return first(found.values().stream()
                .sorted(Comparator.comparingDouble(Hit::rank).reversed().thenComparing(Hit::path))
                .toList());
    }

    private List<Hit> run(String text, String kind, SearchFilter filter) {
        return sql.query(text)
                .with("kind", kind)
                .with("q", filter.words())
                .with("most", MOST_OF_A_KIND)
                .plannedForItsValues()
                .list(Hit.class);
    }

    private static Hit closer(Hit one, Hit other) {
        var words = one.marked() == null ? other.marked() : one.marked();
        return new Hit(
                one.kind(),
                one.id(),
                one.name(),
                one.hint(),
                one.paragraph(),
                words,
                Math.max(one.rank(), other.rank()));
    }

    private static List<Hit> first(List<Hit> hits) {
        var counts = new HashMap<String, Integer>();
        var seen = new HashSet<String>();
        return hits.stream()
                .filter(h -> seen.add(h.path()) && counts.merge(h.kind(), 1, Integer::sum) <= MOST_OF_A_KIND)
                .toList();
    }
}
