package parley.seeds;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A CSV file of seeds: one row a record, its first column a key that never changes, the others the fields of the record's form
 * by their names. {@code a|b} is two lines of a field, or two rows where the column's name ends in {@code []}; {@code @key} stands
 * for the record that another row made. A column the form does not have ({@code paragraph}) is for the reader of the file.
 */
record SeedFile(String name, List<Row> rows) {

    /** Empty where there is no such file. */
    static SeedFile read(String name) {
        var in = Thread.currentThread().getContextClassLoader().getResourceAsStream("seeds/" + name + ".csv");
        if (in == null) {
            return new SeedFile(name, List.of());
        }
        var rows = new ArrayList<Row>();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            csv.forEach(record -> rows.add(row(record)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SeedFile(name, rows);
    }

    private static Row row(NamedCsvRecord record) {
        var fields = new LinkedHashMap<>(record.getFieldsAsMap());
        return new Row(fields.remove("key"), fields);
    }

    /** One row; what it says by column. */
    record Row(String key, Map<String, String> fields) {
        String get(String column) {
            return fields.get(column);
        }
    }
}
