package no.ringvirkning.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("PostgreSQL refuses to run as root, but the launcher, started by root,")
class OtherUserTest {

    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    @TempDir
    Path directory;

    @BeforeEach
    void openDirectory() throws IOException {
        assumeTrue(UserDirectories.isRoot() && !UserDirectories.isMac(), "only root can become another user");
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    @DisplayName("lets it run in a user namespace, so that the data stay root's")
    void namespace() throws Exception {
        assumeTrue(run(List.of("unshare", "-U", "true")), "user namespaces are forbidden here");
        try (EmbeddedPostgres server = EmbeddedPostgres.start(directory, Durability.NONE)) {
            assertEquals("1", Sql.query(server, "SELECT 1"));
        }
        assertEquals(0, Files.getAttribute(directory.resolve("postgres"), "unix:uid"));
    }

    @Test
    @DisplayName("lets it run as nobody where user namespaces are forbidden, also when the data are nobody's already")
    void setpriv() throws Exception {
        assumeTrue(canBecomeNobody(), "setpriv is missing, or nobody cannot run this Java");
        Path data = directory.resolve("data");
        // Without unshare on the search path the launcher has to find another way.
        Path tools = Files.createDirectory(directory.resolve("tools"));
        for (String tool : List.of("setpriv", "test", "sh")) {
            Files.createSymbolicLink(tools.resolve(tool), Path.of("/usr/bin", tool));
        }
        Map<String, String> environment = Map.of("PATH", tools.toString());
        try (ChildJvm child = ChildJvm.start(environment, ServerInChild.class.getName(), data.toString(), "write")) {
            child.awaitLine("kept 3");
            child.kill();
        }
        assertEquals(65534, Files.getAttribute(data.resolve("postgres"), "unix:uid"));
        long leftBehind = KilledTest.serverPid(data);
        assertEquals(65534, Files.getAttribute(Path.of("/proc/" + leftBehind), "unix:uid"));
        try (EmbeddedPostgres server = EmbeddedPostgres.start(data)) {
            assertTrue(Integer.parseInt(Sql.query(server, "SELECT count(*) FROM entry")) >= 3);
        }
    }

    @Test
    @DisplayName("and started by an ordinary user, who needs neither, does the same")
    void ordinaryUser() throws Exception {
        assumeTrue(canBecomeNobody(), "setpriv is missing, or nobody cannot run this Java");
        Path home = Files.createDirectory(directory.resolve("home"));
        Files.setAttribute(home, "unix:uid", 65534);
        List<Path> classPath = ChildJvm.readableByEveryone(Files.createDirectory(directory.resolve("classes")));
        PostgresBinaries.unpack(PostgresBinaries.cacheDirectory());
        Map<String, String> environment = Map.of(
                "RINGVIRKNING_CACHE_DIR", PostgresBinaries.cacheDirectory().toString());
        String data = home.resolve("data").toString();
        try (ChildJvm child =
                ChildJvm.start(AS_NOBODY, classPath, environment, ServerInChild.class.getName(), data, "write")) {
            child.awaitLine("kept 3");
            child.kill();
        }
        try (ChildJvm child = ChildJvm.start(AS_NOBODY, classPath, environment, ServerInChild.class.getName(), data)) {
            child.awaitLine("started");
            assertEquals(0, child.exitCode());
        }
    }

    private static boolean canBecomeNobody() throws InterruptedException {
        List<String> words = new ArrayList<>(AS_NOBODY);
        words.addAll(List.of(System.getProperty("java.home") + "/bin/java", "-version"));
        return run(words);
    }

    private static boolean run(List<String> words) throws InterruptedException {
        try {
            return new ProcessBuilder(words).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
