package no.ringvirkning.postgres;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where the operating system wants the data and the caches of a program of this user. */
final class UserDirectories {

    private static final String NAME = "ringvirkning";

    private UserDirectories() {}

    static boolean isWindows() {
        return os().contains("windows");
    }

    static boolean isMac() {
        return os().contains("mac");
    }

    static boolean isRoot() {
        return !isWindows() && "root".equals(System.getProperty("user.name"));
    }

    static Path data() {
        if (isRoot()) {
            return Path.of("/var/lib", NAME);
        }
        return belowHome("Library/Application Support", "", "XDG_DATA_HOME", ".local/share");
    }

    static Path cache() {
        if (isRoot()) {
            return Path.of("/var/cache", NAME);
        }
        return belowHome("Library/Caches", "cache", "XDG_CACHE_HOME", ".cache");
    }

    /** The value of a setting that may be given as a system property or, weaker, as an environment variable. */
    static @Nullable Path configured(String property, String variable) {
        String value = System.getProperty(property, System.getenv(variable));
        try {
            return value == null || value.isBlank() ? null : Path.of(value).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw new StartFailure(
                    variable + " is " + value + ", which cannot be the name of a directory here: " + e.getReason()
                            + ". For letters beyond ASCII the environment must say so, for instance LANG=C.UTF-8.",
                    e);
        }
    }

    private static Path belowHome(String mac, String windowsSubdirectory, String xdgVariable, String xdgDefault) {
        if (isMac()) {
            return home().resolve(mac).resolve(NAME);
        }
        if (isWindows()) {
            String local = System.getenv("LOCALAPPDATA");
            Path base = local == null ? home().resolve("AppData/Local") : Path.of(local);
            return base.resolve(NAME).resolve(windowsSubdirectory);
        }
        String xdg = System.getenv(xdgVariable);
        // The specification says that a relative path here is to be ignored.
        boolean usable = xdg != null && xdg.startsWith("/");
        return (usable ? Path.of(xdg) : home().resolve(xdgDefault)).resolve(NAME);
    }

    private static Path home() {
        Path home = Path.of(System.getProperty("user.home", ""));
        if (!home.isAbsolute() || !Files.isDirectory(home)) {
            throw new StartFailure("This user has no home directory to keep data in. Set "
                    + DataDirectory.VARIABLE + " and " + PostgresBinaries.CACHE_DIR_VARIABLE
                    + " to directories this user may write.");
        }
        return home;
    }

    private static String os() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    }
}
