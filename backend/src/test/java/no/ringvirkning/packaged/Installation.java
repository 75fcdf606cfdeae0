package no.ringvirkning.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A fresh data directory, and what the product keeps in it; thrown away at the end together with its server. */
final class Installation implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("(?m)^port = (\\d+)$");

    private final Path root;

    Installation() throws IOException {
        this(Files.createTempDirectory("ringvirkning-it-"));
    }

    Installation(Path root) {
        this.root = root;
    }

    Path root() {
        return root;
    }

    boolean hasCluster() {
        return Files.exists(root.resolve("postgres"));
    }

    /** Whether the embedded database is being made. */
    boolean hasUnfinishedCluster() throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith("postgres.unfinished-"));
        }
    }

    /** A connection to the embedded server as the product's own user. */
    Connection connect() throws IOException, SQLException {
        Matcher port = PORT.matcher(Files.readString(root.resolve("postgres/ringvirkning.conf")));
        if (!port.find()) {
            throw new AssertionError("the server's settings name no port");
        }
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port.group(1) + "/ringvirkning", "ringvirkning", password());
    }

    String password() throws IOException {
        return Files.readString(root.resolve("password")).strip();
    }

    /** How many rows each table has, and how many entries of each kind and version the ledger has. */
    SortedMap<String, Long> content() throws IOException, SQLException {
        try (Connection connection = connect()) {
            return content(connection);
        }
    }

    static SortedMap<String, Long> content(Connection connection) throws SQLException {
        SortedMap<String, Long> counts = new TreeMap<>();
        String tables = """
                select table_name, (xpath('/row/c/text()', query_to_xml(
                  format('select count(*) as c from %I', table_name), false, true, '')))[1]::text::bigint
                from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'
                """;
        String ledger = """
                select 'ledger: ' || entity_type || ' version ' || version, count(distinct entity_id) from ledger
                group by entity_type, version
                """;
        for (String query : List.of(tables, ledger)) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    counts.put(rows.getString(1), rows.getLong(2));
                }
            }
        }
        return counts;
    }

    /** The embedded server, if it is running. */
    @Nullable
    ProcessHandle server() throws IOException {
        try {
            String line = Files.readString(root.resolve("postgres/postmaster.pid"))
                    .lines()
                    .findFirst()
                    .orElse("");
            return line.matches("\\d+")
                    ? ProcessHandle.of(Long.parseLong(line))
                            .filter(this::servesThis)
                            .orElse(null)
                    : null;
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    /** Another program may have been given the number of a server that is no more. */
    private boolean servesThis(ProcessHandle process) {
        try {
            Path workingDirectory = Path.of("/proc", Long.toString(process.pid()), "cwd");
            return Files.isSameFile(workingDirectory, root.resolve("postgres"));
        } catch (IOException e) {
            return false;
        }
    }

    /** The embedded server with all its processes. */
    List<ProcessHandle> serverProcesses() throws IOException {
        ProcessHandle server = server();
        return server == null
                ? List.of()
                : Stream.concat(Stream.of(server), server.descendants()).toList();
    }

    /** The server's processes that serve the product's connections. */
    List<ProcessHandle> connections() throws IOException {
        return serverProcesses().stream()
                .filter(process -> commandLine(process).matches("postgres: ringvirkning ringvirkning .*"))
                .toList();
    }

    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
        } catch (IOException e) {
            return ""; // It has ended meanwhile.
        }
    }

    /** Sends a signal, by its name without SIG. */
    static void signal(String name, List<ProcessHandle> processes) throws IOException, InterruptedException {
        for (ProcessHandle process : processes) {
            new ProcessBuilder("kill", "-s", name, Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        ProcessHandle server = server();
        if (server != null) {
            signal("CONT", serverProcesses());
            signal("QUIT", List.of(server));
            try {
                server.onExit().get(20, TimeUnit.SECONDS);
            } catch (java.util.concurrent.ExecutionException | TimeoutException e) {
                server.destroyForcibly();
            }
        }
        delete();
    }

    private void delete() throws IOException {
        for (int attempt = 0; ; attempt++) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
                return;
            } catch (IOException | java.io.UncheckedIOException e) {
                if (attempt == 20) { // The last processes of a killed server are still writing.
                    throw e;
                }
                sleep(100);
            }
        }
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The entries in the ledger of entities of the type, in any version. */
    static long entries(SortedMap<String, Long> content, String type) {
        return content.entrySet().stream()
                .filter(counted -> counted.getKey().startsWith("ledger: " + type + " version "))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
