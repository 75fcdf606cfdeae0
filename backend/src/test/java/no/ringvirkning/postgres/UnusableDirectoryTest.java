package no.ringvirkning.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A data directory that cannot be used is refused in one line that says why and what to do")
class UnusableDirectoryTest {

    @TempDir
    Path directory;

    @Test
    @DisplayName("below a regular file")
    void belowFile() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");
        assertRefused(file.resolve("data"), "cannot be used");
        assertRefused(file, "is not a directory");
    }

    @Test
    @DisplayName("where nobody can write, not even root")
    void readOnly() {
        assumeTrue(Files.isDirectory(Path.of("/proc")), "needs a system with /proc");
        assertRefused(Path.of("/proc/ringvirkning"), "cannot be used");
    }

    @Test
    @DisplayName("with a name the tools of PostgreSQL would misread")
    void strangeName() {
        assertRefused(directory.resolve("$HOME"), "has a name");
    }

    @Test
    @DisplayName("with data of another major version, or of something else, which are left alone")
    void otherVersion() throws IOException {
        Path cluster = Files.createDirectory(directory.resolve("postgres"));
        assertRefused(directory, "is not a PostgreSQL database");
        Files.writeString(cluster.resolve("PG_VERSION"), "17\n");
        assertRefused(directory, "were written by PostgreSQL 17, but this release brings PostgreSQL 18");
        assertEquals("17\n", Files.readString(cluster.resolve("PG_VERSION")));
    }

    @Test
    @DisplayName("on a full disk, and can be used again when there is space")
    void full() throws Exception {
        Path disk = Files.createDirectory(directory.resolve("disk"));
        assumeTrue(
                UserDirectories.isRoot()
                        && succeeds("mount", "-t", "tmpfs", "-o", "size=300m", "tmpfs", disk.toString()),
                "a small file system can only be mounted by root, and not in every container");
        try {
            Path data = disk.resolve("data");
            try (EmbeddedPostgres server = EmbeddedPostgres.start(data, Durability.NONE)) {
                Sql.execute(server, "CREATE TABLE note AS SELECT 'kept' AS text");
            }
            Path filler = disk.resolve("filler");
            fill(filler);
            assertRefused(data, "is full");
            assertRefused(disk.resolve("new"), "is full");
            Files.delete(filler);
            try (EmbeddedPostgres server = EmbeddedPostgres.start(data, Durability.NONE)) {
                assertEquals("kept", Sql.query(server, "SELECT text FROM note"));
            }
        } finally {
            succeeds("umount", disk.toString());
        }
    }

    private static void assertRefused(Path path, String reason) {
        StartFailure failure = assertThrows(StartFailure.class, () -> EmbeddedPostgres.start(path));
        String message = failure.getMessage();
        assertTrue(message.contains(reason) && message.contains("RINGVIRKNING_DATA_DIR"), message);
        assertTrue(message.contains(path.toString()), message);
        assertFalse(message.contains("\n"), message);
    }

    private static void fill(Path file) throws IOException {
        byte[] block = new byte[1 << 20];
        try (OutputStream out = Files.newOutputStream(file)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException e) {
            assertTrue(Failures.isFull(e.getMessage()), e.getMessage());
        }
    }

    private static boolean succeeds(String... words) throws InterruptedException {
        try {
            return new ProcessBuilder(List.of(words)).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
