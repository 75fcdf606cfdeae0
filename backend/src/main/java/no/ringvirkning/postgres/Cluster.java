package no.ringvirkning.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files of the database: how they come into being, and the settings the server runs with. */
record Cluster(DataDirectory data, PostgresBinaries binaries, RunAs runAs, Durability durability) {

    static final String DATABASE = "ringvirkning";
    static final String ROLE = "ringvirkning";
    private static final String UNFINISHED = "postgres.unfinished-";
    static final String SETTINGS = "ringvirkning.conf";

    Path path() {
        return data.cluster();
    }

    /** Makes sure that there is a complete cluster of this version, and returns the password of the application. */
    String prepare() {
        try {
            removeUnfinished();
            if (!Files.exists(path())) {
                data.requireSpace(200);
                return create();
            }
            requireVersion();
            data.requireSpace(32);
            String password = data.password();
            return password != null ? password : replacePassword();
        } catch (IOException e) {
            throw DataDirectory.unusable(data.root(), e);
        }
    }

    void requireVersion() throws IOException {
        Path file = path().resolve("PG_VERSION");
        if (!Files.exists(file)) {
            throw new StartFailure("The directory " + path() + " is not a PostgreSQL database: " + file
                    + " is missing. Move it away, or choose another directory with " + DataDirectory.VARIABLE + ".");
        }
        String version = Files.readString(file).strip();
        if (!version.equals(PostgresBinaries.MAJOR_VERSION)) {
            throw new StartFailure("The data in " + data.root() + " were written by PostgreSQL " + version
                    + ", but this release brings PostgreSQL " + PostgresBinaries.MAJOR_VERSION
                    + ". Start the release that wrote them and move the data by backup and restore, or choose another"
                    + " directory with " + DataDirectory.VARIABLE + ".");
        }
    }

    /** Our settings, written anew at every start so that a new release can change them; they win over the others. */
    void writeSettings(int port) throws IOException {
        String on = durability.setting();
        String settings = """
                # Written by Ringvirkning at every start. Put your own settings into postgresql.conf.
                listen_addresses = '127.0.0.1'
                unix_socket_directories = ''
                port = %d
                password_encryption = 'scram-sha-256'
                fsync = %s
                synchronous_commit = %s
                full_page_writes = %s
                timezone = 'UTC'
                log_timezone = 'UTC'
                # Statements and details of errors carry the values people have entered.
                log_min_error_statement = panic
                log_error_verbosity = terse
                log_checkpoints = off
                """.formatted(port, on, on, on);
        write(path().resolve(SETTINGS), settings);
    }

    private String create() throws IOException {
        // A fresh name each time: a killed start can leave an initdb behind that is still writing.
        Path unfinished = Files.createTempDirectory(data.root(), UNFINISHED);
        runAs.own(unfinished);
        initialise(unfinished);
        write(unfinished.resolve("pg_hba.conf"), "host all " + ROLE + " 127.0.0.1/32 scram-sha-256\n");
        write(unfinished.resolve(SETTINGS), "");
        Path standard = unfinished.resolve("postgresql.conf");
        write(standard, Files.readString(standard) + "\ninclude = '" + SETTINGS + "'\n");
        String password = data.password();
        if (password == null) {
            password = DataDirectory.randomPassword();
            data.keepPassword(password);
        }
        sql(
                unfinished,
                "CREATE ROLE " + ROLE + " LOGIN PASSWORD '" + password + "'",
                // So that the application can check at start how durable its database is.
                "GRANT pg_monitor TO " + ROLE,
                "CREATE DATABASE " + DATABASE + " OWNER " + ROLE);
        Files.move(unfinished, path(), StandardCopyOption.ATOMIC_MOVE);
        Trees.force(data.root());
        return password;
    }

    private void initialise(Path unfinished) {
        List<String> words = runAs.command(
                binaries.program("initdb"),
                "--pgdata=" + unfinished,
                "--username=postgres",
                // Nobody can sign in as the superuser; the application's role gets its own line below.
                "--auth=reject",
                "--encoding=UTF8",
                "--locale-provider=icu",
                "--icu-locale=nb-NO",
                "--text-search-config=norwegian",
                "--data-checksums",
                "--no-instructions");
        words.addAll(characterClasses());
        if (durability == Durability.NONE) {
            words.add("--no-sync");
        }
        run(words, "");
    }

    /** With the C locale alone the search would take the quotation marks and dashes for letters of the words. */
    private static List<String> characterClasses() {
        if (UserDirectories.isWindows()) {
            return List.of();
        }
        return List.of("--locale=" + (UserDirectories.isMac() ? "en_US.UTF-8" : "C.UTF-8"));
    }

    private String replacePassword() {
        String password = DataDirectory.randomPassword();
        sql(path(), "ALTER ROLE " + ROLE + " PASSWORD '" + password + "'");
        data.keepPassword(password); // Last, so that a start killed in between does it again.
        return password;
    }

    /** Runs statements as the superuser without a server, for nobody can sign in as that one. */
    private void sql(Path cluster, String... statements) {
        List<String> words = runAs.command(
                binaries.program("postgres"),
                "--single",
                "-D",
                cluster.toString(),
                "-c",
                "exit_on_error=on",
                "postgres");
        if (durability == Durability.NONE) {
            words.addAll(words.size() - 1, List.of("-F"));
        }
        run(words, String.join("\n", statements) + "\n");
    }

    private void run(List<String> words, String input) {
        Command.Result result = new Command(words, binaries.home()).run(input);
        if (!result.succeeded()) {
            throw ServerLog.failure(data, result.output(), "the database could not be created");
        }
    }

    private void write(Path file, String text) throws IOException {
        Trees.write(file, text);
        runAs.own(file);
    }

    private void removeUnfinished() throws IOException {
        List<Path> unfinished = new ArrayList<>();
        try (Stream<Path> entries = Files.list(data.root())) {
            entries.filter(entry -> entry.getFileName().toString().startsWith(UNFINISHED))
                    .forEach(unfinished::add);
        }
        for (Path directory : unfinished) {
            try {
                Trees.delete(directory);
            } catch (IOException e) {
                // The initdb of a killed start is still writing there; the next start will remove it.
            }
        }
    }
}
