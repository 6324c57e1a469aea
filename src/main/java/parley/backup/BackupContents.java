package parley.backup;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a backup holds, as its first entry says in JSON; the rows follow, one CSV file a table.
 *
 * @param format always {@code parley-backup}
 * @param formatVersion 1; a higher one is read only by a newer Parley
 * @param madeAt the instant of the snapshot, ISO 8601 in UTC
 * @param nextTransaction the number of the server's next transaction at that instant
 * @param migrations the migrations that made the tables, in their order
 */
record BackupContents(
        String format,
        int formatVersion,
        String madeAt,
        String server,
        long nextTransaction,
        List<Migration> migrations,
        List<Table> tables,
        List<Sequence> sequences) {
    static final String FORMAT = "parley-backup";
    static final int VERSION = 1;

    /** The version of the newest migration, for example {@code 020}. */
    String schemaVersion() {
        return migrations.get(migrations.size() - 1).version();
    }

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }

    /** A migration that is neither the same file nor the same text is not the same. */
    record Migration(String version, Integer checksum) {}

    /** @param rows how many there are */
    record Table(String schema, String name, List<Column> columns, long rows) {

        /** Where its rows stand in the file. */
        String entry() {
            return schema + "." + name + ".csv";
        }

        /** For a sentence. */
        String label() {
            return schema + "." + name;
        }

        String quoted() {
            return quote(schema) + "." + quote(name);
        }

        /** The rows as CSV with a header line: the first of the two that COPY needs, where to. */
        String copy() {
            return "copy %s (%s)"
                    .formatted(
                            quoted(),
                            String.join(
                                    ", ", columns.stream().map(Column::quoted).toList()));
        }

        /** The columns that hold numbers of the server's transactions. */
        Stream<Column> transactionNumbers() {
            return columns.stream().filter(c -> c.type().equals("xid8"));
        }
    }

    record Column(String name, String type) {
        String quoted() {
            return quote(name);
        }
    }

    /** @param last the number it gave last; sequences that gave none yet are left out */
    record Sequence(String schema, String name, long last) {
        String quoted() {
            return quote(schema) + "." + quote(name);
        }
    }

    private static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
