package no.ringvirkning.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps a second instance off a data directory; the operating system lifts it when the process dies. */
final class DirectoryLock implements AutoCloseable {

    /** On Unix, closing any channel of a file lifts the process's locks on it, so a second try must not open it. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path directory;
    private final FileChannel file;

    private DirectoryLock(Path directory, FileChannel file) {
        this.directory = directory;
        this.file = file;
    }

    /** Takes the directory, or fails saying who has it. */
    static DirectoryLock take(Path directory) throws IOException {
        if (!HELD_HERE.add(directory)) {
            throw taken(directory, ProcessHandle.current().pid() + "");
        }
        FileChannel file = null;
        try {
            file = FileChannel.open(
                    directory.resolve("lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            if (file.tryLock() == null) {
                throw taken(directory, readHolder(file));
            }
            file.truncate(0);
            file.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "").getBytes(StandardCharsets.US_ASCII)));
            return new DirectoryLock(directory, file);
        } catch (IOException | RuntimeException e) {
            HELD_HERE.remove(directory);
            if (file != null) {
                file.close();
            }
            throw e;
        }
    }

    /** Whether another process has the directory at this moment. */
    static boolean isHeld(Path directory) throws IOException {
        Path path = directory.resolve("lock");
        if (!Files.exists(path) || HELD_HERE.contains(directory)) {
            return Files.exists(path);
        }
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE)) {
            return file.tryLock() == null;
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            // The operating system lifts the lock when this process ends.
        }
        HELD_HERE.remove(directory);
    }

    private static StartFailure taken(Path directory, String holder) {
        return new StartFailure("Another Ringvirkning (process " + holder + ") is already running on the data in "
                + directory + ". Stop it, or give this one its own directory with " + DataDirectory.VARIABLE + ".");
    }

    private static String readHolder(FileChannel file) {
        try {
            ByteBuffer pid = ByteBuffer.allocate(20);
            int length = file.read(pid, 0);
            return length <= 0 ? "unknown" : new String(pid.array(), 0, length, StandardCharsets.US_ASCII);
        } catch (IOException e) {
            return "unknown"; // Windows lets nobody read a locked file.
        }
    }
}
