package no.ringvirkning.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The packaged product")
class StartIT {

    private static final String FEED = "/api/v1/changes?limit=500";
    private static final Duration SOON = Duration.ofSeconds(10);

    @Test
    @DisplayName(
            "fills an empty directory, and finds everything again when it is started once more, soon and in little memory")
    void twoStarts() throws Exception {
        try (Installation installation = new Installation()) {
            Map<String, String> first;
            try (Product product = Product.start(installation)) {
                System.out.printf(
                        "Start to first answer, empty directory: %s%n",
                        seconds(product.awaitAnswer(Product.PROGRAMMES)));
                assertTrue(product.json(Product.PROGRAMMES).get("items").size() >= 26, "the programmes are there");
                HttpResponse<String> page = product.get("/");
                assertTrue(
                        page.statusCode() == 404
                                || page.headers()
                                        .firstValue("Content-Type")
                                        .orElse("")
                                        .startsWith("text/html"),
                        "the pages are there, if they were built");
                first = published(product);
                assertEquals(
                        List.of(),
                        product.output().stream()
                                .filter(l -> l.matches(".* (WARN|ERROR) .*"))
                                .toList(),
                        "an ordinary start warns of nothing");
                assertStops(product, installation);
            }
            Duration start = again(installation, first);
            // A machine that does something else at the same moment may start slowly once; a slow product always does.
            for (int attempt = 0; attempt < 2 && start.compareTo(SOON) > 0; attempt++) {
                start = again(installation, first);
            }
            assertTrue(start.compareTo(SOON) <= 0 || overloaded(), "it starts within 10 s, not " + seconds(start));
        }
    }

    /** Seconds measured while twice as many programs want to run as can say nothing about ours. */
    static boolean overloaded() {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        return system.getSystemLoadAverage() > 2.0 * system.getAvailableProcessors();
    }

    private static Duration again(Installation installation, Map<String, String> before) throws Exception {
        try (Product product = Product.start(installation, "-Xmx512m")) {
            Duration start = product.awaitAnswer(Product.PROGRAMMES);
            Memory starting = Memory.of(product.pid());
            assertEquals(before, published(product));
            Memory reading = Memory.of(product.pid());
            System.out.printf(
                    "Start to first answer, existing data: %s, peak heap %d MB; after reading everything:"
                            + " heap in use %d MB, peak heap %d MB, resident %d MB%n",
                    seconds(start), starting.peakHeap(), reading.heap(), reading.peakHeap(), reading.resident());
            assertStops(product, installation);
            return start;
        }
    }

    /** Everything the API publishes, by path: the answer with its entity tag. */
    private static Map<String, String> published(Product product) throws IOException {
        Map<String, String> answers = new TreeMap<>();
        for (String noun : new String[] {"programmes", "areas", "partners"}) {
            JsonNode items = keep(answers, product, "/api/v1/" + noun + "?limit=200");
            for (JsonNode item : items) {
                keep(
                        answers,
                        product,
                        "/api/v1/" + noun + "/" + item.get("slug").asText());
            }
        }
        String path = FEED;
        for (JsonNode items = keep(answers, product, path); !items.isEmpty(); items = keep(answers, product, path)) {
            path = FEED + "&cursor="
                    + Product.JSON
                            .readTree(body(answers.get(path)))
                            .get("nextCursor")
                            .asText();
        }
        return answers;
    }

    private static JsonNode keep(Map<String, String> answers, Product product, String path) throws IOException {
        HttpResponse<String> response = product.get(path);
        assertEquals(200, response.statusCode(), path);
        String tag = response.headers().firstValue("ETag").orElseThrow();
        answers.put(path, tag + "\n" + response.body());
        return Product.JSON.readTree(response.body()).path("items");
    }

    private static String body(String answer) {
        return answer.substring(answer.indexOf('\n') + 1);
    }

    private static void assertStops(Product product, Installation installation) throws Exception {
        product.terminate();
        int exitCode = product.exitCode(Duration.ofSeconds(15));
        assertTrue(exitCode == 0 || exitCode == 143, "a stop is no failure, but the exit code is " + exitCode);
        assertNull(installation.server(), "the database has stopped");
    }

    private static String seconds(Duration duration) {
        return "%.1f s".formatted(duration.toMillis() / 1000.0);
    }
}
