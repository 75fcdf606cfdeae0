package no.ringvirkning.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.ringvirkning.testing.GeneratedData;

/**
 * Measures the packaged product against what the database alone, and a server of files, can do with the same answers: see
 * {@code benchmark/run.sh}. Only ratios of one run mean anything; each is the median of alternated runs.
 */
final class Benchmark {

    private static final String HEAP = "-Xmx512m";

    private final BenchmarkOptions options;
    private final Path work;
    private final Installation installation;
    private final LoadTool load;
    private final BenchmarkTable table = new BenchmarkTable();

    private Benchmark(BenchmarkOptions options) throws IOException {
        this.options = options;
        this.work = Path.of("target", "benchmark").toAbsolutePath();
        this.installation = new Installation(Files.createDirectories(work.resolve("data-" + options.scale())));
        this.load = new LoadTool(work);
    }

    /** Ends with 1 when a target was missed in the median of the runs. */
    public static void main(String[] arguments) throws Exception {
        Benchmark benchmark = new Benchmark(BenchmarkOptions.of(arguments));
        benchmark.enter();
        benchmark.measureReads();
        benchmark.measureDepth();
        benchmark.measureKept();
        System.exit(benchmark.table.print() ? 0 : 1);
    }

    private Map<String, String> settings(String keptMegabytes) {
        return Map.of(
                "RINGVIRKNING_DATA_DIR",
                installation.root().toString(),
                "RINGVIRKNING_DEMO",
                "false",
                "RINGVIRKNING_ANSWERS_MEGABYTES",
                keptMegabytes);
    }

    private Product start(String directory, String keptMegabytes, List<String> options)
            throws IOException, InterruptedException {
        Product product = Product.start(directory, settings(keptMegabytes), List.of(), options.toArray(String[]::new));
        product.awaitLine("is ready at");
        return product;
    }

    /** Enters the data, unless they are there from the run before. */
    private void enter() throws Exception {
        try (Product product = start("quarkus-app", "0", List.of(HEAP));
                Connection connection = installation.connect()) {
            long begun = System.nanoTime();
            new GeneratedData(
                            connection.getMetaData().getURL(),
                            "ringvirkning",
                            installation.password(),
                            GeneratedData.Size.of(options.scale()))
                    .enter();
            System.out.printf(
                    "Data at scale %s are there after %d s, %d MB%n",
                    options.scale(),
                    (System.nanoTime() - begun) / 1_000_000_000,
                    number(connection, "select pg_database_size(current_database()) / 1024 / 1024"));
        }
    }

    private void measureReads() throws Exception {
        Map<BenchmarkCase, Asked> asked = new LinkedHashMap<>();
        try (Product telling = start("telling-app", "0", telling())) {
            for (BenchmarkCase of : BenchmarkCase.READS) {
                if (options.wants(of.name())) {
                    asked.put(of, new Asked(of, telling));
                }
            }
        }
        try (Product product = start("quarkus-app", "0", List.of(HEAP));
                Connection connection = installation.connect()) {
            Processors server = Processors.of(product);
            Processors database = Processors.of(installation);
            for (Asked each : asked.values()) {
                load.http(product.port(), each.paths, "", options.warmUp(), server, database);
            }
            String url = connection.getMetaData().getURL();
            for (int run = 0; run < options.repeats(); run++) {
                for (Map.Entry<BenchmarkCase, Asked> each : asked.entrySet()) {
                    Asked what = each.getValue();
                    try (AnswerCheck check = new AnswerCheck(product, what.answers)) {
                        Rate ours = load.http(product.port(), what.paths, "", options.seconds(), server, database);
                        table.add(each.getKey().name(), each.getKey().must(), what.bytes(), ours, check.count());
                    }
                    table.limit(
                            each.getKey().name(),
                            load.statements(url, installation.password(), what.statements, options.seconds()));
                }
            }
        }
    }

    private static List<String> telling() {
        return List.of(
                "-Dquarkus.log.category.\"org.hibernate.SQL\".level=DEBUG",
                "-Dquarkus.log.category.\"org.hibernate.orm.jdbc.bind\".level=TRACE");
    }

    /** The last pages of the longest list cost what the first costs. */
    private void measureDepth() throws Exception {
        if (!options.wants("deep page")) {
            return;
        }
        try (Product product = start("quarkus-app", "0", List.of(HEAP))) {
            String first = "/api/v1/measures?limit=50";
            String deep = first;
            for (int page = 0; page < 1_000; page++) {
                String next = Product.JSON
                        .readTree(product.get(deep.replace("limit=50", "limit=200"))
                                .body())
                        .path("nextCursor")
                        .asText("");
                if (next.isEmpty()) {
                    break;
                }
                deep = first + "&cursor=" + next;
            }
            Processors none = Processors.of(product);
            load.http(product.port(), List.of(first, deep), "", options.warmUp(), 1, none, none);
            for (int run = 0; run < options.repeats(); run++) {
                Rate atFirst = load.http(product.port(), List.of(first), "", options.seconds(), 1, none, none);
                Rate atDepth = load.http(product.port(), List.of(deep), "", options.seconds(), 1, none, none);
                table.cost("deep page / first page, p50", 1.3, atDepth.median(), atFirst.median());
            }
        }
    }

    /** What is kept against a server of files, and what the reader has already against an answer without content. */
    private void measureKept() throws Exception {
        if (!options.wants("kept")) {
            return;
        }
        String path = "/api/v1/programmes?limit=50";
        try (Product product = start("quarkus-app", "32", List.of(HEAP))) {
            String body = product.get(path).body();
            String tag = product.get(path).headers().firstValue("ETag").orElseThrow();
            try (FileServer files = new FileServer(work, body)) {
                Processors none = Processors.of(product);
                load.http(product.port(), List.of(path), "", options.warmUp(), none, none);
                String known = "[\"If-None-Match\"] = '" + tag + "'";
                for (int run = 0; run < options.repeats(); run++) {
                    Rate ours = load.http(product.port(), List.of(path), "", options.seconds(), none, none);
                    Rate file = load.http(files.port(), List.of("/body"), "", options.seconds(), none, none);
                    table.ratio("kept answer / nginx with a file", 0.4, body.length(), ours, file.perSecond());
                    Rate same = load.http(product.port(), List.of(path), known, options.seconds(), none, none);
                    Rate empty =
                            load.http(product.port(), List.of("/q/health/live"), "", options.seconds(), none, none);
                    table.ratio("kept answer known to the reader (304) / liveness", 0.5, 0, same, empty.perSecond());
                }
            }
        }
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** What one kind of request asks for, what it is answered at rest, and what it asks the database. */
    private final class Asked {

        private final List<String> paths = new ArrayList<>();
        private final Map<String, String> answers = new HashMap<>();
        private final List<List<String>> statements = new ArrayList<>();

        Asked(BenchmarkCase of, Product telling) throws Exception {
            if (of.isOfQuery()) {
                try (Connection connection = installation.connect();
                        Statement statement = connection.createStatement();
                        ResultSet rows = statement.executeQuery(of.paths())) {
                    while (rows.next()) {
                        paths.add(rows.getString(1));
                    }
                }
            } else {
                paths.add(of.paths());
            }
            for (String path : paths) {
                int before = telling.output().size();
                answers.put(path, telling.get(path).body());
                // What it tells is on its way.
                Thread.sleep(30);
                List<String> output = telling.output();
                statements.add(ToldStatements.in(output.subList(before, output.size())));
            }
        }

        long bytes() {
            return (long)
                    answers.values().stream().mapToInt(String::length).average().orElse(0);
        }
    }
}
