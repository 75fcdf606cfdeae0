package no.ringvirkning.backup;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import no.ringvirkning.backup.Manifest.StoredTable;
import no.ringvirkning.postgres.StartFailure;
import org.jspecify.annotations.Nullable;

/** A backup that is read. All of it has been looked through before anything is made of it. */
public final class BackupFile implements AutoCloseable {

    private static final int LONGEST_MANIFEST = 10_000_000;

    private final Path path;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(Path path, ZipFile zip, Manifest manifest) {
        this.path = path;
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * Opens the file and verifies every byte of it.
     *
     * @throws StartFailure if it is no backup, is not whole, or was altered
     */
    public static BackupFile open(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        if (!Files.isRegularFile(absolute)) {
            throw new StartFailure("There is no file " + absolute + " to restore from.");
        }
        @Nullable ZipFile zip = null;
        try {
            requireWhole(absolute);
            zip = new ZipFile(absolute.toFile());
            BackupFile file = new BackupFile(absolute, zip, manifest(zip, absolute));
            file.verify();
            return file;
        } catch (IOException e) {
            close(zip);
            throw damaged(absolute, String.valueOf(e.getMessage()), e);
        } catch (RuntimeException e) {
            close(zip);
            throw e;
        }
    }

    Manifest manifest() {
        return manifest;
    }

    Path path() {
        return path;
    }

    InputStream rows(StoredTable table) throws IOException {
        return entry(zip, table.entry(), path);
    }

    @Override
    public void close() {
        close(zip);
    }

    StartFailure damaged(String why) {
        return damaged(path, why, null);
    }

    private static void requireWhole(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            if (!Seal.isWhole(file)) {
                throw damaged(path, "it is not what was written", null);
            }
        }
    }

    private void verify() throws IOException {
        for (StoredTable table : manifest.tables()) {
            Checksum checksum = new Checksum(OutputStream.nullOutputStream());
            try (InputStream rows = rows(table)) {
                rows.transferTo(checksum);
            }
            if (!checksum.sum(table.rows()).sha256().equals(table.sha256())) {
                throw damaged("the rows of " + table.name() + " are not those that were written");
            }
        }
    }

    private static Manifest manifest(ZipFile zip, Path path) throws IOException {
        try (InputStream told = entry(zip, Backup.MANIFEST, path);
                InputStream sum = entry(zip, Backup.MANIFEST_SUM, path)) {
            byte[] bytes = told.readNBytes(LONGEST_MANIFEST);
            if (!Checksum.of(bytes).equals(new String(sum.readNBytes(64), StandardCharsets.US_ASCII))) {
                throw damaged(path, "its list of contents was altered", null);
            }
            int format = Backup.JSON.readTree(bytes).path("format").asInt();
            if (format != Manifest.FORMAT) {
                throw new StartFailure("The backup " + path + " has the form " + format
                        + ", which this release does not read." + " Restore it with the release that made it.");
            }
            return Backup.JSON.readValue(bytes, Manifest.class);
        } catch (JacksonException e) {
            throw damaged(path, "its list of contents cannot be read", e);
        }
    }

    private static InputStream entry(ZipFile zip, String name, Path path) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw damaged(path, "it has no " + name, null);
        }
        return zip.getInputStream(entry);
    }

    private static StartFailure damaged(Path path, String why, @Nullable Exception cause) {
        return new StartFailure(
                "The file " + path + " is no backup of Ringvirkning, or not a whole one: " + why
                        + ". Nothing was restored; take another copy of it.",
                cause);
    }

    private static void close(@Nullable ZipFile zip) {
        try {
            if (zip != null) {
                zip.close();
            }
        } catch (IOException e) {
            // It was only read.
        }
    }
}
