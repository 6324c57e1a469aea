package parley.seeds;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import parley.records.Recorded;
import parley.web.Form;
import parley.web.FormReader;
import parley.web.Forms;
import parley.web.Invalid;

/** Takes seed rows in through the forms; a row that a form refuses stops the start, named with its file, key and fault. */
@Dependent
class SeedLoader {
    private final SeedRows memory;
    private final FormReader reader;
    private final Forms forms;
    private final EntityManager database;
    private Map<String, Long> loaded = new TreeMap<>();
    private int count;

    SeedLoader(SeedRows memory, FormReader reader, Forms forms, EntityManager database) {
        this.memory = memory;
        this.reader = reader;
        this.forms = forms;
        this.database = database;
    }

    void begin() {
        memory.lock();
        loaded = memory.loaded();
    }

    /** How many rows were new. */
    int count() {
        return count;
    }

    /** Makes a record of each row that is new. */
    <T extends Record, E extends Recorded> void records(String file, Class<T> type, Function<T, E> made) {
        for (var row : fresh(SeedFile.read(file))) {
            var form = reader.read(type, fields(row, ""));
            remember(file, row, save(file, row, form, made).id);
        }
    }

    /**
     * Adds each row that is new to a list of the record its first column names.
     *
     * @param list the name of the list in that record's form
     * @param ids the ids of all rows of that list
     */
    <T extends Record, E extends Recorded> void rows(
            String file,
            String list,
            Function<Long, E> find,
            Function<E, T> form,
            BiFunction<T, E, E> apply,
            Function<E, List<Long>> ids) {
        var byOwner = new LinkedHashMap<String, List<SeedFile.Row>>();
        for (var row : fresh(SeedFile.read(file))) {
            var owner = row.fields().values().iterator().next();
            byOwner.computeIfAbsent(owner, o -> new ArrayList<>()).add(row);
        }
        byOwner.forEach((owner, rows) -> {
            var record = find.apply(record(file, owner));
            if (record == null) {
                return;
            }
            var filled = Form.of(form.apply(record));
            for (var row : rows) {
                filled = reader.extended(filled, fields(row, filled.nextRow(list) + "."));
            }
            var last = rows.get(rows.size() - 1);
            var made = ids.apply(save(file, last, filled, values -> apply.apply(values, record)));
            var before = made.size() - rows.size();
            for (int i = 0; i < rows.size(); i++) {
                remember(file, rows.get(i), made.get(before + i));
            }
        });
    }

    /** Forgets the record once it is written: a thousand of them would be compared anew with each that follows. */
    private <T, E extends Recorded> E save(String file, SeedFile.Row row, Form<T> form, Function<T, E> made) {
        try {
            var record = forms.keep(form, made);
            database.clear();
            return record;
        } catch (Invalid e) {
            throw new IllegalStateException("seeds/" + file + ".csv, " + row.key() + ": " + e.getMessage(), e);
        }
    }

    private List<SeedFile.Row> fresh(SeedFile file) {
        return file.rows().stream().filter(r -> !loaded.containsKey(r.key())).toList();
    }

    private void remember(String file, SeedFile.Row row, long record) {
        if (loaded.put(row.key(), record) != null) {
            throw new IllegalStateException("seeds/" + file + ".csv has the key " + row.key() + " twice.");
        }
        memory.remember(row.key(), record);
        count++;
    }

    private Map<String, String> fields(SeedFile.Row row, String prefix) {
        var fields = new LinkedHashMap<String, String>();
        row.fields().forEach((column, cell) -> {
            if (column.endsWith("[]")) {
                var parts = cell.isEmpty() ? new String[0] : cell.split("\\|");
                for (int i = 0; i < parts.length; i++) {
                    fields.put(prefix + column.replace("[]", "[" + i + "]"), resolved(parts[i]));
                }
            } else {
                fields.put(prefix + column, resolved(cell.replace('|', '\n')));
            }
        });
        return fields;
    }

    /** {@code @key} becomes the number of the record that row has made. */
    private String resolved(String cell) {
        return cell.startsWith("@") ? "#" + loaded.get(cell.substring(1)) : cell;
    }

    /** The owner of a row: by key, or by name. */
    private long record(String file, String owner) {
        var id = loaded.get(owner);
        if (id == null) {
            throw new IllegalStateException("seeds/" + file + ".csv names the unknown key " + owner + ".");
        }
        return id;
    }
}
