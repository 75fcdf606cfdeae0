package no.ringvirkning.packaged;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends as much as is answered: wrk over HTTP, pgbench to the database. */
final class LoadTool {

    private static final int CONNECTIONS = 16;
    private static final int THREADS = 2;
    private static final Pattern TOLD = Pattern.compile("told (\\d+) (\\d+) (\\d+) (\\d+)");
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

    private static final String SCRIPT = """
            local paths = {%s}
            local number = 0
            request = function()
              number = number + 1
              return wrk.format("GET", paths[1 + number %% #paths], %s)
            end
            done = function(summary, latency)
              io.write(string.format("told %%d %%d %%d %%d\\n", summary.requests, summary.duration, latency:percentile(50),
                summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.status + summary.errors.timeout))
            end
            """;

    private final Path work;

    LoadTool(Path work) {
        this.work = work;
    }

    /**
     * Asks for these addresses, one after the other.
     *
     * @param header one more header as Lua writes it, or nothing
     */
    Rate http(int port, List<String> paths, String header, int seconds, Processors product, Processors database)
            throws IOException, InterruptedException {
        return http(port, paths, header, seconds, CONNECTIONS, product, database);
    }

    /** The same by so many at the same time. */
    Rate http(
            int port,
            List<String> paths,
            String header,
            int seconds,
            int connections,
            Processors product,
            Processors database)
            throws IOException, InterruptedException {
        Path script = work.resolve("requests.lua");
        Files.writeString(
                script,
                String.format(
                        Locale.ROOT,
                        SCRIPT,
                        String.join(
                                ", ",
                                paths.stream().map(path -> "\"" + path + "\"").toList()),
                        header.isEmpty() ? "nil" : "{" + header + "}"));
        long productBefore = product.micros();
        long databaseBefore = database.micros();
        Matcher told = TOLD.matcher(run(List.of(
                "wrk",
                "-t" + Math.min(THREADS, connections),
                "-c" + connections,
                "-d" + seconds + "s",
                "--timeout",
                "30s",
                "-s",
                script.toString(),
                "http://127.0.0.1:" + port)));
        if (!told.find()) {
            throw new IOException("wrk has told nothing");
        }
        double requests = Math.max(1, Long.parseLong(told.group(1)));
        return new Rate(
                requests / Long.parseLong(told.group(2)) * 1e6,
                Long.parseLong(told.group(3)),
                (product.micros() - productBefore) / requests,
                (database.micros() - databaseBefore) / requests,
                Long.parseLong(told.group(4)));
    }

    /** Sends these requests' statements, one request after the other, prepared. */
    double statements(String url, String password, List<List<String>> requests, int seconds)
            throws IOException, InterruptedException {
        Matcher place = Pattern.compile("//([0-9.]+):(\\d+)/(\\w+)").matcher(url);
        if (!place.find()) {
            throw new IOException("no address: " + url);
        }
        List<String> command = new ArrayList<>(List.of(
                "pgbench", "-n", "-M", "prepared", "-c", "" + CONNECTIONS, "-j", "" + THREADS, "-T", "" + seconds));
        command.addAll(List.of("-h", place.group(1), "-p", place.group(2), "-U", "ringvirkning"));
        int number = 0;
        for (List<String> request : requests) {
            Path script = work.resolve("limit-" + number++ + ".sql");
            Files.writeString(script, String.join(";\n", request) + ";\n");
            command.addAll(List.of("-f", script.toString()));
        }
        command.add(place.group(3));
        Matcher tps = TPS.matcher(run(command, "PGPASSWORD", password));
        if (!tps.find()) {
            throw new IOException("pgbench has told nothing");
        }
        return Double.parseDouble(tps.group(1));
    }

    private static String run(List<String> command, String... environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        for (int i = 0; i < environment.length; i += 2) {
            builder.environment().put(environment[i], environment[i + 1]);
        }
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command.get(0) + ": " + output);
        }
        return output;
    }
}
