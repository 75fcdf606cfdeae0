package no.ringvirkning.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
    private final DirectoryLock lock;

    private DataDirectory(Path root, DirectoryLock lock) {
        this.root = root;
        this.lock = lock;
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
        Path absolute = path.toAbsolutePath().normalize();
        requirePlainName(absolute);
        try {
            Files.createDirectories(absolute, privateTo("rwx------", absolute));
            Path root = absolute.toRealPath();
            return new DataDirectory(root, DirectoryLock.take(root));
        } catch (IOException e) {
            throw unusable(absolute, e);
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

    /** A restore that was cut short leaves a database without data, and nobody shall take it for the restored one. */
    void requireWholeData() {
        if (Files.exists(unfinishedRestore())) {
            throw new StartFailure(
                    "A restore into " + root + " was cut short, and nothing of it is there. Run --restore"
                            + " again, or delete the directory to begin anew.");
        }
    }

    void beginRestore() {
        if (Files.exists(cluster()) && !Files.exists(unfinishedRestore())) {
            throw new StartFailure("There are data in " + root + " already, and a backup is restored into an empty"
                    + " directory only. Choose another one with " + VARIABLE + ".");
        }
        try {
            Trees.write(unfinishedRestore(), "Run --restore again, or delete this directory to begin anew.\n");
            Trees.force(root);
        } catch (IOException e) {
            throw unusable(root, e);
        }
    }

    void endRestore() {
        try {
            Files.delete(unfinishedRestore());
            Trees.force(root);
        } catch (IOException e) {
            throw unusable(root, e);
        }
    }

    /** What tells that it is no installation goes last. */
    void forgetRestore() {
        try {
            Trees.delete(cluster());
            Files.deleteIfExists(root.resolve("password"));
            Files.deleteIfExists(log());
            Files.deleteIfExists(unfinishedRestore());
        } catch (IOException e) {
            // The next start says that a restore was cut short.
        } finally {
            close();
        }
    }

    private Path unfinishedRestore() {
        return root.resolve("restore.unfinished");
    }

    /** A full disk makes the server fail in many ways at unforeseeable moments, so say it before. */
    void requireSpace(int megabytes) {
        try {
            long free = Files.getFileStore(root).getUsableSpace() / MEGABYTE;
            if (free < megabytes) {
                throw full(root, free + " MB free, at least " + megabytes + " MB needed", null);
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

    /** Keeps the password where only this user can read it. */
    void keepPassword(String password) {
        Path unfinished = root.resolve("password.unfinished");
        try {
            Files.deleteIfExists(unfinished);
            Files.createFile(unfinished, privateTo("rw-------", root));
            Trees.write(unfinished, password);
            Files.move(unfinished, root.resolve("password"), StandardCopyOption.ATOMIC_MOVE);
            Trees.force(root);
        } catch (IOException e) {
            throw unusable(root, e);
        }
    }

    static String randomPassword() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** Gives the directory free for other instances. */
    @Override
    public void close() {
        lock.close();
    }

    static StartFailure unusable(Path root, IOException e) {
        if (Failures.isFull(String.valueOf(e.getMessage()))) {
            return full(root, "it cannot be written", e);
        }
        return new StartFailure(
                "The data directory " + root + " cannot be used: " + Failures.reason(e)
                        + ". Make it writable for this user, or choose another one with " + VARIABLE + ".",
                e);
    }

    static StartFailure full(Path root, String detail, @Nullable Exception cause) {
        return new StartFailure(
                "The disk of the data directory " + root + " is full: " + detail
                        + ". Free space there, or choose another directory with " + VARIABLE + ".",
                cause);
    }

    /** PostgreSQL's own tool hands the name to a shell, between double quotes. */
    private static void requirePlainName(Path root) {
        if (!UserDirectories.isWindows() && root.toString().matches("(?s).*[\"$`\\\\\\n].*")) {
            throw new StartFailure("The data directory " + root + " has a name PostgreSQL cannot work with."
                    + " Choose one without quotes, $, `, \\ and line breaks with " + VARIABLE + ".");
        }
    }

    static FileAttribute<?>[] privateTo(String permissions, Path path) {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
