package no.ringvirkning.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The running server of a cluster. */
record ServerProcess(Cluster cluster) {

    private static final int ATTEMPTS = 5;

    /** What goes away by itself: another program was given the port, or a killed server or start is still at work. */
    private static final List<String> PASSING =
            List.of("Address already in use", "lock file \"postmaster.pid\"", "pre-existing shared memory block");

    /** Starts the server, in place of one that a killed application has left behind, and returns its port. */
    int start() {
        ServerLog log = new ServerLog(cluster.data().log());
        String output = "";
        try {
            log.prepare(cluster.runAs());
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                stopLeftover();
                int port = freePort();
                cluster.writeSettings(port);
                long position = log.length();
                if (control("start", "-l", cluster.data().log().toString(), "-t", "600")) {
                    return port;
                }
                output = log.since(position);
                if (PASSING.stream().noneMatch(output::contains)) {
                    break;
                }
                Thread.sleep(500);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw DataDirectory.unusable(cluster.data().root(), e);
        }
        throw ServerLog.failure(cluster.data(), output, "the database server could not be started");
    }

    /** Stops the server; clients still connected are cut off, what they had committed is kept. */
    void stop() {
        if (!control("stop", "-m", "fast", "-t", "60")) {
            control("stop", "-m", "immediate", "-t", "10");
        }
    }

    /**
     * Ends a server that has outlived its application, rather than taking it over: it may be another release, with
     * other settings. A pid file that names no such server would only keep ours from starting.
     */
    private void stopLeftover() throws IOException, InterruptedException {
        Path pidFile = cluster.path().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = firstNumber(pidFile);
        if (pid > 0 && servesThisCluster(pid)) {
            stop();
            // The server takes its pid file away a moment before it ends.
            for (int i = 0; i < 100 && servesThisCluster(pid); i++) {
                Thread.sleep(100);
            }
            if (servesThisCluster(pid)) {
                throw new StartFailure("The database server (process " + pid + ") that an earlier run has left on "
                        + cluster.data().root() + " does not stop. End that process and start again.");
            }
        }
        Files.deleteIfExists(pidFile);
    }

    private boolean servesThisCluster(long pid) throws IOException {
        List<String> words = commandLine(pid);
        if (words.isEmpty() || !Path.of(words.get(0)).getFileName().toString().startsWith("postgres")) {
            return false;
        }
        // The server works inside its cluster; that holds even where the directory has been renamed meanwhile.
        Path workingDirectory = Path.of("/proc", Long.toString(pid), "cwd");
        if (Files.exists(workingDirectory)) {
            return Files.isSameFile(workingDirectory, cluster.path());
        }
        // Where the system does not tell the arguments, rather stop a server too many than run two on the same data.
        return words.size() == 1 || words.contains(cluster.path().toString());
    }

    private static List<String> commandLine(long pid) {
        try {
            Path file = Path.of("/proc", Long.toString(pid), "cmdline");
            if (Files.exists(file)) {
                String words = Files.readString(file);
                return words.isEmpty() ? List.of() : List.of(words.split("\0"));
            }
        } catch (IOException e) {
            return List.of(); // It has ended meanwhile.
        }
        ProcessHandle.Info info = ProcessHandle.of(pid).map(ProcessHandle::info).orElse(null);
        if (info == null || info.command().isEmpty()) {
            return List.of();
        }
        List<String> words = new ArrayList<>(List.of(info.command().get()));
        words.addAll(Arrays.asList(info.arguments().orElse(new String[0])));
        return words;
    }

    private boolean control(String action, String... options) {
        PostgresBinaries binaries = cluster.binaries();
        List<String> words = cluster.runAs()
                .command(
                        // It takes the server out of our process group, where Ctrl-C would stop it before its users.
                        binaries.program("pg_ctl"), action, "--pgdata=" + cluster.path(), "--wait", "--silent");
        words.addAll(List.of(options));
        return new Command(words, binaries.home()).runWithoutOutput().succeeded();
    }

    private static long firstNumber(Path file) throws IOException {
        String line = Files.readString(file).lines().findFirst().orElse("").strip();
        return line.matches("\\d{1,10}") ? Long.parseLong(line) : 0;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
