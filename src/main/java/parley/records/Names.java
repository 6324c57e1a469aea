package parley.records;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import parley.query.Sql;

/** Finds records by what people call them: any of their names, in any case, with or without accents. */
@ApplicationScoped
public class Names {
    private static final int SUGGESTIONS = 8;

    private final Sql sql;

    Names(Sql sql) {
        this.sql = sql;
    }

    public boolean exists(Kind kind, long id) {
        return name(kind, id).isPresent();
    }

    /** What the record with this id is called; empty where there is none. */
    public Optional<String> name(Kind kind, long id) {
        return sql.query("select id, name from known_name where kind = :kind and id = :id")
                .with("kind", kind.word())
                .with("id", id)
                .first(Named.class)
                .map(Named::name);
    }

    /** A reference to fill a form with; null where nothing is asked, or where there is no such record. */
    public Ref ref(Kind kind, Long id) {
        return id == null ? null : name(kind, id).map(name -> Ref.to(id, name)).orElse(null);
    }

    /** The records that have this name; more than one where people share it. */
    public List<Suggestion> called(Kind kind, String typed) {
        return sql.query("""
                        select id, name, hint
                          from known_name
                         where kind = :kind
                           and names @> array[fold(:typed)]
                         order by id
                         limit 5
                        """).with("kind", kind.word()).with("typed", typed).list(Suggestion.class);
    }

    /** What may be meant by the beginning, or any part, of a name; the closest first. */
    public List<Suggestion> suggest(Kind kind, String typed) {
        return sql.query("""
                        select id, name, hint
                          from known_name
                         where kind = :kind
                           and haystack like like_any(:typed)
                         order by names @> array[fold(:typed)] desc,
                                  fold(name) like fold(:typed) || '%' desc,
                                  length(name),
                                  name,
                                  id
                         limit :most
                        """)
                .with("kind", kind.word())
                .with("typed", typed.strip())
                .with("most", SUGGESTIONS)
                .list(Suggestion.class);
    }
}
