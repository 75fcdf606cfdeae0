package no.ringvirkning.backup;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The migrations this release brings, laid out as files: the application has them read by the framework, which is not there
 * yet when a backup is restored.
 */
final class Migrations implements AutoCloseable {

    private static final String PLACE = "db/migration";
    private static final String ONE_OF_THEM = PLACE + "/V202611210900__shared_foundations.sql";
    private static final Pattern VERSIONED = Pattern.compile("V(\\d+)__.*\\.sql");

    private final Path directory;

    private Migrations(Path directory) {
        this.directory = directory;
    }

    static Migrations ofThisRelease() throws IOException {
        Migrations migrations = new Migrations(Files.createTempDirectory("ringvirkning-migrations-"));
        try {
            URL url = Objects.requireNonNull(Migrations.class.getClassLoader().getResource(ONE_OF_THEM), ONE_OF_THEM);
            if (url.getProtocol().equals("file")) {
                migrations.copy(Path.of(URI.create(url.toString())).getParent());
            } else {
                String jar = url.getPath().substring(0, url.getPath().indexOf("!/"));
                try (FileSystem inside = FileSystems.newFileSystem(Path.of(URI.create(jar)), Map.of())) {
                    migrations.copy(inside.getPath(PLACE));
                }
            }
            return migrations;
        } catch (IOException | RuntimeException e) {
            migrations.close();
            throw e;
        }
    }

    /** The versions, oldest first. */
    TreeSet<String> versions() throws IOException {
        TreeSet<String> versions = new TreeSet<>();
        for (Path file : files(name -> true)) {
            Matcher versioned = VERSIONED.matcher(file.getFileName().toString());
            if (versioned.matches()) {
                versions.add(versioned.group(1));
            }
        }
        return versions;
    }

    /** Makes the tables as they were after these versions. What can be replaced is of this release, and comes last. */
    void apply(Set<String> versions, DataSource database) throws IOException {
        try (Migrations some = new Migrations(Files.createTempDirectory("ringvirkning-migrations-"))) {
            for (Path file : files(name -> {
                Matcher versioned = VERSIONED.matcher(name);
                return versioned.matches() && versions.contains(versioned.group(1));
            })) {
                Files.copy(file, some.directory.resolve(file.getFileName().toString()));
            }
            some.applyAll(database);
        }
    }

    void applyAll(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations("filesystem:" + directory)
                .load()
                .migrate();
    }

    @Override
    public void close() throws IOException {
        for (Path file : files(name -> true)) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(directory);
    }

    private void copy(Path from) throws IOException {
        try (Stream<Path> all = Files.list(from)) {
            for (Path file : all.toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    Files.copy(in, directory.resolve(file.getFileName().toString()));
                }
            }
        }
    }

    private List<Path> files(Predicate<String> named) throws IOException {
        try (Stream<Path> all = Files.list(directory)) {
            return new ArrayList<>(
                    all.filter(file -> named.test(file.getFileName().toString()))
                            .toList());
        }
    }
}
