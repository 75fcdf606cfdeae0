package no.ringvirkning.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs, unpacked once from the class path into a cache that all instances of this user share. */
record PostgresBinaries(Path home) {

    static final String CACHE_DIR_VARIABLE = "RINGVIRKNING_CACHE_DIR";
    private static final String CACHE_DIR_PROPERTY = "ringvirkning.cache-dir";
    private static final String UNFINISHED = ".unfinished-";

    /** Major version of the server; it owns the format of the data. */
    static final String MAJOR_VERSION = "18";

    Path program(String name) {
        return home.resolve("bin").resolve(UserDirectories.isWindows() ? name + ".exe" : name);
    }

    static Path cacheDirectory() {
        Path configured = UserDirectories.configured(CACHE_DIR_PROPERTY, CACHE_DIR_VARIABLE);
        return configured != null ? configured : UserDirectories.cache();
    }

    /** Returns the unpacked programs, unpacking them first where this has not been done. */
    static PostgresBinaries unpack(Path cache) {
        String resource = resourceName();
        Path home = cache.resolve("postgresql-" + digest(resource));
        PostgresBinaries binaries = new PostgresBinaries(home);
        if (!Files.isExecutable(binaries.program("postgres"))) {
            try {
                Files.createDirectories(cache);
                removeAbandoned(cache);
                unpackAtomically(resource, home);
            } catch (IOException e) {
                throw new StartFailure(
                        "Cannot unpack PostgreSQL into " + cache + ": " + Failures.reason(e)
                                + ". Free space there, make it writable, or choose another directory with "
                                + CACHE_DIR_VARIABLE + ".",
                        e);
            }
        }
        return binaries;
    }

    private static String resourceName() {
        String arch = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        String system = UserDirectories.isWindows() ? "windows" : UserDirectories.isMac() ? "darwin" : "linux";
        String machine = arch.equals("aarch64") || arch.equals("arm64") ? "arm_64" : "x86_64";
        return "postgres-" + system + "-" + machine + ".txz";
    }

    private static InputStream open(String resource) {
        InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource);
        if (stream == null) {
            throw new StartFailure("This build carries no PostgreSQL for this kind of machine (" + resource
                    + " is missing). Build it on this kind of machine, or set QUARKUS_DATASOURCE_JDBC_URL"
                    + " to a PostgreSQL server of your own.");
        }
        return stream;
    }

    /** Names the cache after the content, so that a new build never runs the programs of an old one. */
    private static String digest(String resource) {
        try (InputStream in = open(resource)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new StartFailure("Cannot read " + resource + " from the program: " + e.getMessage(), e);
        }
    }

    private static void unpackAtomically(String resource, Path home) throws IOException {
        Path unfinished = Files.createTempDirectory(home.getParent(), UNFINISHED);
        try {
            try (InputStream in = open(resource)) {
                unpackInto(unfinished, in);
            }
            try (Stream<Path> paths = Files.walk(unfinished)) {
                for (Path directory : paths.filter(Files::isDirectory).toList()) {
                    readable(directory, true);
                }
            }
            Files.move(unfinished, home);
        } catch (IOException e) {
            Trees.delete(unfinished);
            // Another instance may have been faster; its copy has the same content.
            if (!Files.isExecutable(new PostgresBinaries(home).program("postgres"))) {
                throw e;
            }
        }
    }

    private static void unpackInto(Path target, InputStream in) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(in, 1 << 16)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("unexpected path " + entry.getName());
                }
                Files.createDirectories(entry.isDirectory() ? path : path.getParent());
                if (entry.isDirectory()) {
                    continue;
                }
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, path);
                    readable(path, (entry.getMode() & 0100) != 0);
                }
            }
        }
    }

    /** Started by root the server runs as another user, whatever is root's default for new files. */
    private static void readable(Path path, boolean executable) throws IOException {
        if (!UserDirectories.isWindows()) {
            Files.setPosixFilePermissions(
                    path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    /** Removes what a killed unpacking has left; a young one may still be at work. */
    private static void removeAbandoned(Path cache) throws IOException {
        List<Path> unfinished;
        try (Stream<Path> entries = Files.list(cache)) {
            unfinished = entries.filter(entry -> entry.getFileName().toString().startsWith(UNFINISHED))
                    .toList();
        }
        Instant limit = Instant.now().minus(Duration.ofHours(1));
        for (Path directory : unfinished) {
            if (Files.getLastModifiedTime(directory).toInstant().isBefore(limit)) {
                Trees.delete(directory);
            }
        }
    }
}
