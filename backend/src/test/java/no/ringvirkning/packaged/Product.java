package no.ringvirkning.packaged;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** One running instance of the packaged product, its output and its HTTP interface. */
final class Product implements AutoCloseable {

    static final ObjectMapper JSON = new ObjectMapper();
    static final String PROGRAMMES = "/api/v1/programmes?limit=200";
    /** How far the operator's port is from the main one, when it is not configured. */
    static final int OPERATORS = 1000;
    /** A start on a machine that does much else at the same time. */
    static final Duration LONG = Duration.ofSeconds(90);

    /** For the many short runs that are not measured. */
    private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final Process process;
    private final int port;
    private final long startedAt;
    private final List<String> lines = new ArrayList<>();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Thread reader;

    private Product(Process process, int port, long startedAt) {
        this.process = process;
        this.port = port;
        this.startedAt = startedAt;
        this.reader = new Thread(this::read, "output of " + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts the product on an installation of its own. */
    static Product start(Installation installation, String... jvmOptions) throws IOException {
        return start(Map.of("RINGVIRKNING_DATA_DIR", installation.root().toString()), jvmOptions);
    }

    static Product start(Map<String, String> environment, String... jvmOptions) throws IOException {
        return start(environment, List.of(), jvmOptions);
    }

    /** Has the product do something else than to run. */
    static Product command(Installation installation, String... arguments) throws IOException {
        return start(Map.of("RINGVIRKNING_DATA_DIR", installation.root().toString()), List.of(arguments));
    }

    private static Product start(Map<String, String> environment, List<String> arguments, String... jvmOptions)
            throws IOException {
        return start("quarkus-app", environment, arguments, jvmOptions);
    }

    /** Starts what was built into this directory. */
    static Product start(
            String directory, Map<String, String> environment, List<String> arguments, String... jvmOptions)
            throws IOException {
        Path jar = Path.of(System.getProperty("basedir", "."), "target", directory, "quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new AssertionError("build the product first: " + jar + " is missing");
        }
        int port = freePort();
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(jvmOptions.length == 0 ? QUICK : List.of(jvmOptions));
        words.addAll(List.of("-jar", jar.toString()));
        words.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        // The settings of whoever runs the tests are for another instance.
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("QUARKUS_")
                        || name.startsWith("RINGVIRKNING_") && !name.equals("RINGVIRKNING_CACHE_DIR"));
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        // All requests of a test come from one address; what is about their number says so itself.
        builder.environment().put("RINGVIRKNING_REQUESTS_PER_MINUTE", "0");
        builder.environment().put("RINGVIRKNING_REQUESTS_PER_MINUTE_OF_A_CALLER", "0");
        builder.environment().put("RINGVIRKNING_CLIENT_REQUESTS_PER_MINUTE", "0");
        builder.environment().putAll(environment);
        long startedAt = System.nanoTime();
        return new Product(builder.start(), port, startedAt);
    }

    /** Below the ports that systems give to clients, where another process would soon be given it; the operator's beside it, too. */
    static int freePort() throws IOException {
        for (int attempt = 0; ; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            try (ServerSocket socket = new ServerSocket();
                    ServerSocket operators = new ServerSocket()) {
                socket.bind(new InetSocketAddress(port));
                operators.bind(new InetSocketAddress(port + OPERATORS));
                return port;
            } catch (IOException e) {
                if (attempt == 50) {
                    throw e;
                }
            }
        }
    }

    private void read() {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                synchronized (lines) {
                    lines.add(line);
                    lines.notifyAll();
                }
            }
        } catch (IOException | UncheckedIOException e) {
            // The process has been killed.
        }
    }

    long pid() {
        return process.pid();
    }

    int port() {
        return port;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** All it has written so far, to both outputs. */
    List<String> output() {
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }

    /** Waits for a line that contains the text. */
    void awaitLine(String text) throws InterruptedException {
        await("a line with '" + text + "'", LONG, () -> output().stream().anyMatch(line -> line.contains(text)));
    }

    void await(String what, Duration patience, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (!process.isAlive() && !condition.getAsBoolean()) {
                reader.join(5_000);
                if (condition.getAsBoolean()) {
                    return;
                }
                throw new AssertionError("ended instead of " + what + ":\n" + String.join("\n", output()));
            }
            if (System.nanoTime() > end) {
                throw new AssertionError(
                        "no " + what + " in " + patience.toSeconds() + " s:\n" + String.join("\n", output()));
            }
            synchronized (lines) {
                lines.wait(5);
            }
        }
    }

    /** Waits until the path is answered with 200, and returns how long that has taken since the process was started. */
    Duration awaitAnswer(String path) throws InterruptedException {
        await("answer to " + path, LONG, () -> answers(path));
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }

    boolean answers(String path) {
        try {
            return get(path).statusCode() == 200;
        } catch (IOException e) {
            return false; // Nobody listens yet.
        }
    }

    HttpResponse<String> get(String path, String... headers) throws IOException {
        return getFrom(port, path, headers);
    }

    HttpResponse<String> getFrom(int from, String path, String... headers) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + from + path))
                .timeout(Duration.ofSeconds(30));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    JsonNode json(String path) throws IOException {
        HttpResponse<String> response = get(path);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " answers " + response.statusCode() + ": " + response.body());
        }
        return JSON.readTree(response.body());
    }

    /** What an operator's stop does. */
    void terminate() {
        process.toHandle().destroy(); // Unlike the process's own method it leaves the output readable.
    }

    /** Waits for the end, and returns the exit code. */
    int exitCode(Duration patience) throws InterruptedException {
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError(
                    "still running after " + patience.toSeconds() + " s:\n" + String.join("\n", output()));
        }
        reader.join(5_000);
        return process.exitValue();
    }

    /** What {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
