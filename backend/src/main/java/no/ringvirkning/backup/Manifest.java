package no.ringvirkning.backup;

import java.util.List;

/**
 * What a backup holds: with it every row is accounted for.
 *
 * @param format the form of the file; another one is not read
 * @param madeAt the instant whose state it is, by the clock of the database
 * @param schemaVersion the newest migration that had been applied
 * @param migrations all versioned migrations that had been applied
 * @param tables the tables, in the order in which they stand in the file
 * @param sequences how far they had counted
 * @param leftOut the tables whose rows do not travel
 */
record Manifest(
        int format,
        String madeAt,
        String schemaVersion,
        List<Applied> migrations,
        List<StoredTable> tables,
        List<StoredSequence> sequences,
        List<String> leftOut) {

    static final int FORMAT = 1;

    /** A migration, by its version and by the sum that tells whether its text is the same. */
    record Applied(String version, int checksum) {}

    /** A table's columns that are copied, how many rows it has, and the SHA-256 of them all. */
    record StoredTable(String name, List<String> columns, long rows, String sha256) {

        String entry() {
            return "tables/" + name;
        }
    }

    /** A sequence, and what it would be set to. */
    record StoredSequence(String name, long lastValue, boolean called) {}

    long rows() {
        return tables.stream().mapToLong(StoredTable::rows).sum();
    }
}
