package parley.query;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * SQL in view: a text block with named parameters, answered as records. Runs on the connection of the current transaction
 * where there is one, on one of its own otherwise.
 */
@ApplicationScoped
public class Sql {
    /** Far more than there are, so that what a program can make up, the number of parties it asks for say, takes no memory for long. */
    private static final int MOST_TEXTS = 2000;

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final Map<Class<?>, RowReader<?>> readers = new ConcurrentHashMap<>();
    private final Map<String, NamedText> texts = new ConcurrentHashMap<>();

    Sql(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** A statement to give values to and then to ask for rows. */
    public Statement query(String text) {
        if (texts.size() > MOST_TEXTS) {
            texts.clear();
        }
        return new Statement(this, database, texts.computeIfAbsent(text, NamedText::of));
    }

    @SuppressWarnings("unchecked")
    <R> RowReader<R> reader(Class<R> type) {
        return (RowReader<R>) readers.computeIfAbsent(type, t -> RowReader.of(t, json));
    }
}
