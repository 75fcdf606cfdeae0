package no.ringvirkning.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The user the server runs as: this one, but never root, because PostgreSQL refuses that.
 *
 * @param prefix the words before the command line that change the user
 * @param owner the user who must own the cluster, or null where that is this user
 */
record RunAs(List<String> prefix, @Nullable Owner owner) {

    record Owner(int user, int group) {
        /** The user that owns nothing, by the number it has on every Linux. */
        static final Owner NOBODY = new Owner(65534, 65534);
    }

    /** Chooses the way that works on this machine and fits the data that are there already. */
    static RunAs choose(DataDirectory data, PostgresBinaries binaries) {
        if (!UserDirectories.isRoot()) {
            return new RunAs(List.of(), null);
        }
        Owner owner = ownerOf(data.cluster());
        if (owner != null && owner.user() != 0) {
            return other(owner);
        }
        // A user namespace shows root as an ordinary user and leaves the files root's; containers often forbid it.
        RunAs namespace = new RunAs(List.of("unshare", "-U"), null);
        if (namespace.canRun(binaries)) {
            return namespace;
        }
        RunAs nobody = other(Owner.NOBODY);
        if (!nobody.canRun(binaries)) {
            throw new StartFailure("PostgreSQL refuses to run as root, and neither unshare nor setpriv of util-linux"
                    + " could start it from " + binaries.home()
                    + " as another user. Start as an ordinary user instead.");
        }
        nobody.requireAccess(data);
        return nobody;
    }

    List<String> command(Path program, String... arguments) {
        List<String> words = new ArrayList<>(prefix);
        words.add(program.toString());
        words.addAll(List.of(arguments));
        return words;
    }

    /** Hands a file or directory over to the user the server runs as. */
    void own(Path path) throws IOException {
        if (owner != null) {
            Files.setAttribute(path, "unix:uid", owner.user());
            Files.setAttribute(path, "unix:gid", owner.group());
        }
    }

    private static RunAs other(Owner owner) {
        return new RunAs(
                List.of("setpriv", "--reuid=" + owner.user(), "--regid=" + owner.group(), "--clear-groups"), owner);
    }

    private boolean canRun(PostgresBinaries binaries) {
        try {
            Command version = new Command(command(binaries.program("postgres"), "--version"), binaries.home());
            return version.run("").succeeded();
        } catch (StartFailure e) {
            return false; // The prefix program is not installed.
        }
    }

    private void requireAccess(DataDirectory data) {
        try {
            Files.setPosixFilePermissions(data.root(), PosixFilePermissions.fromString("rwx--x--x"));
        } catch (IOException e) {
            throw DataDirectory.unusable(data.root(), e);
        }
        List<String> words = command(Path.of("test"), "-x", data.root().toString());
        if (!new Command(words, data.root()).run("").succeeded()) {
            throw new StartFailure("PostgreSQL must run as the user nobody here, who cannot reach " + data.root()
                    + ". Choose a directory that everyone may pass through with " + DataDirectory.VARIABLE
                    + ", or start as an ordinary user.");
        }
    }

    private static @Nullable Owner ownerOf(Path cluster) {
        try {
            return Files.isDirectory(cluster)
                    ? new Owner((Integer) Files.getAttribute(cluster, "unix:uid"), (Integer)
                            Files.getAttribute(cluster, "unix:gid"))
                    : null;
        } catch (IOException e) {
            throw DataDirectory.unusable(cluster, e);
        }
    }
}
