package no.ringvirkning.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("With RINGVIRKNING_JSON_LOGS=true")
class JsonLogsIT {

    @Test
    @DisplayName("every line is a JSON object, and a line about a request carries the id that its caller was given")
    void objects() throws Exception {
        try (Installation installation = new Installation();
                Product product = Product.start(Map.of(
                        "RINGVIRKNING_DATA_DIR", installation.root().toString(),
                        "RINGVIRKNING_DEMO", "false",
                        "RINGVIRKNING_JSON_LOGS", "true"))) {
            product.awaitLine("is ready at");
            Installation.signal("QUIT", List.of(installation.server()));
            HttpResponse<String> refused = product.get(Product.PROGRAMMES);
            assertEquals(503, refused.statusCode(), refused.body());
            String id = refused.headers().firstValue("X-Request-Id").orElseThrow();
            product.awaitLine(id);
            product.terminate();
            product.exitCode(Duration.ofSeconds(30));
            assertTrue(product.output().size() > 5, "there is a log");
            boolean found = false;
            for (String line : product.output()) {
                JsonNode entry = Product.JSON.readTree(line);
                assertTrue(entry.isObject() && entry.has("level") && entry.has("message"), line);
                found |= entry.path("mdc").path("requestId").asText().equals(id);
            }
            assertTrue(found, "the line about the request names it");
        }
    }
}
