package no.ringvirkning.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.ringvirkning.backup.Manifest.Applied;
import no.ringvirkning.backup.Manifest.StoredSequence;
import no.ringvirkning.backup.Manifest.StoredTable;
import no.ringvirkning.postgres.StartFailure;
import org.jspecify.annotations.Nullable;

/**
 * One state of the whole database in one file, taken while others write.
 *
 * <p>The file comes into being under another name, and gets its own when it is complete and on the disk.
 */
public final class Backup {

    static final String MANIFEST = "manifest.json";
    static final String MANIFEST_SUM = "manifest.sha256";
    static final ObjectMapper JSON = new ObjectMapper();

    private Backup() {}

    /**
     * Writes the backup.
     *
     * @param connection to the database, in no transaction
     * @param file where nothing is yet
     * @return what was done, in a line
     * @throws StartFailure if it could not be written; nothing is left then
     */
    public static String write(Connection connection, Path file) {
        Path target = file.toAbsolutePath().normalize();
        if (Files.exists(target)) {
            throw new StartFailure("There is a file " + target + " already. Name one that is not there yet.");
        }
        @Nullable Path unfinished = null;
        try {
            unfinished = Files.createTempFile(target.getParent(), "." + target.getFileName() + ".unfinished-", "");
            Manifest manifest = write(connection, unfinished, new Schema(connection));
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            force(target.getParent());
            return "Backed up " + manifest.rows() + " rows in "
                    + manifest.tables().size() + " tables, as they were at " + manifest.madeAt() + ", into " + target;
        } catch (IOException | SQLException e) {
            remove(unfinished);
            throw new StartFailure(
                    "The backup could not be written to " + target + ": " + e.getMessage()
                            + ". Nothing is left of it; mend that and try again.",
                    e);
        } catch (RuntimeException e) {
            remove(unfinished);
            throw e;
        }
    }

    private static Manifest write(Connection connection, Path file, Schema schema) throws IOException, SQLException {
        connection.setAutoCommit(false);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            schema.execute("set transaction isolation level repeatable read, read only");
            schema.speakPlainly();
            if (!schema.has(Schema.HISTORY)) {
                throw new StartFailure(
                        "There is nothing of Ringvirkning in this database, so there is nothing to back up.");
            }
            ZipOutputStream zip =
                    new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
            Manifest manifest = content(schema, zip);
            byte[] told = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest);
            put(zip, MANIFEST, told);
            put(zip, MANIFEST_SUM, Checksum.of(told).getBytes(StandardCharsets.US_ASCII));
            zip.setComment(Seal.NOT_YET);
            zip.finish();
            zip.flush();
            Seal.put(channel);
            channel.force(true);
            return manifest;
        } finally {
            connection.rollback(); // It has only read.
        }
    }

    private static Manifest content(Schema schema, ZipOutputStream zip) throws IOException, SQLException {
        String now = schema.string("select to_char(now() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')");
        List<Applied> migrations = schema.migrations();
        List<StoredTable> tables = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (Schema.Table table : schema.tables()) {
            if (Schema.LEFT_OUT.contains(table.name())) {
                leftOut.add(table.name());
                continue;
            }
            zip.putNextEntry(new ZipEntry("tables/" + table.name()));
            Checksum.Sum sum = schema.unload(table, zip);
            zip.closeEntry();
            tables.add(new StoredTable(table.name(), table.columns(), sum.rows(), sum.sha256()));
        }
        // After the rows: a sequence counts outside of transactions, and may be ahead of what it has given, never
        // behind.
        List<StoredSequence> sequences = schema.sequences();
        String version = migrations.get(migrations.size() - 1).version();
        return new Manifest(Manifest.FORMAT, now, version, migrations, tables, sequences, leftOut);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static void force(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows cannot open a directory, and writes its entries without being asked.
        }
    }

    private static void remove(@Nullable Path unfinished) {
        try {
            if (unfinished != null) {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            // It has a name that nobody takes for a backup.
        }
    }
}
