package no.ringvirkning.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The one directory everything of an installation is kept in, held by at most one running instance. */
public final class DataDirectory implements AutoCloseable {

    static final String VARIABLE = "RINGVIRKNING_DATA_DIR";
    private static final String PROPERTY = "ringvirkning.data-dir";
    private static final long MEGABYTE = 1024L * 1024;

    private final Path root;
    private final FileChannel lockFile;

    private DataDirectory(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    /**
     * Where the data are: the system property {@code ringvirkning.data-dir}, else the environment variable
     * {@code RINGVIRKNING_DATA_DIR}, else the place the operating system has for the data of this user's programs.
     *
     * @throws StartFailure if this user has no such place
     */
    public static Path configured() {
        Path configured = UserDirectories.configured(PROPERTY, VARIABLE);
        return configured != null ? configured : UserDirectories.data();
    }

    /** Creates the directory where it is missing and takes it for this process alone. */
    static DataDirectory open(Path path) {
        Path root = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root, privateTo("rwx------", root));
            FileChannel lockFile = FileChannel.open(
                    root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!lock(lockFile)) {
                String holder = readHolder(lockFile);
                lockFile.close();
                throw new StartFailure("Another Ringvirkning" + holder + " is already running on the data in " + root
                        + ". Stop it, or give this one its own directory with " + VARIABLE + ".");
            }
            return new DataDirectory(root.toRealPath(), lockFile);
        } catch (IOException e) {
            throw unusable(root, e);
        }
    }

    Path root() {
        return root;
    }

    Path cluster() {
        return root.resolve("postgres");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    /** A full disk makes the server fail in many ways at unforeseeable moments, so say it before. */
    void requireSpace(int megabytes) {
        try {
            long free = Files.getFileStore(root).getUsableSpace() / MEGABYTE;
            if (free < megabytes) {
                throw new StartFailure("The disk of the data directory " + root + " is full: " + free
                        + " MB free, at least " + megabytes + " MB needed. Free space there, or choose another"
                        + " directory with " + VARIABLE + ".");
            }
        } catch (IOException e) {
            throw unusable(root, e);
        }
    }

    /** The password of the application, or null where none has been chosen or its file is gone. */
    @Nullable
    String password() {
        try {
            Path file = root.resolve("password");
            String password = Files.exists(file) ? Files.readString(file).strip() : "";
            return password.isEmpty() ? null : password;
        } catch (IOException e) {
            throw unusable(root, e);
        }
    }

    /** Chooses a new password and keeps it where only this user can read it. */
    String newPassword() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Path unfinished = root.resolve("password.unfinished");
        try {
            Files.deleteIfExists(unfinished);
            Files.createFile(unfinished, privateTo("rw-------", root));
            try (FileChannel file = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                file.write(ByteBuffer.wrap(password.getBytes(StandardCharsets.US_ASCII)));
                file.force(true);
            }
            Files.move(unfinished, root.resolve("password"), StandardCopyOption.ATOMIC_MOVE);
            return password;
        } catch (IOException e) {
            throw unusable(root, e);
        }
    }

    /** Gives the directory free for other instances. */
    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            // The operating system frees it when this process ends.
        }
    }

    static StartFailure unusable(Path root, IOException e) {
        return new StartFailure(
                "The data directory " + root + " cannot be used: " + Failures.reason(e)
                        + ". Make it writable for this user, or choose another one with " + VARIABLE + ".",
                e);
    }

    private static boolean lock(FileChannel file) throws IOException {
        try {
            FileLock lock = file.tryLock();
            if (lock == null) {
                return false;
            }
            file.truncate(0);
            file.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return true;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String readHolder(FileChannel file) {
        try {
            ByteBuffer pid = ByteBuffer.allocate(20);
            int length = file.read(pid, 0);
            return length <= 0
                    ? ""
                    : " (process " + new String(pid.array(), 0, length, StandardCharsets.US_ASCII) + ")";
        } catch (IOException e) {
            return ""; // Windows lets nobody read a locked file.
        }
    }

    private static FileAttribute<?>[] privateTo(String permissions, Path path) {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
