package no.ringvirkning.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The first administrator (V6.3.2)")
class FirstAdministratorIT {

    private static final String ASKED = "Nobody administers Ringvirkning yet";

    private static Product start(Installation installation) throws Exception {
        Product product = Product.start(
                Map.of("RINGVIRKNING_DATA_DIR", installation.root().toString(), "RINGVIRKNING_DEMO", "false"));
        product.awaitLine("is ready at");
        return product;
    }

    private static List<String> tokens(Product product) {
        return product.output().stream()
                .filter(line -> line.contains(ASKED))
                .map(line -> line.replaceAll(".*/invitasjon[^#]*#", ""))
                .toList();
    }

    private static HttpResponse<String> post(Product product, String path, String body) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + product.port() + path))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString());
    }

    private static HttpResponse<String> accept(Product product, String token) throws Exception {
        return post(
                product,
                "/api/v1/invitations/acceptance",
                "{\"token\": \"%s\", \"loginName\": \"sjef@example.org\", \"password\": \"lykt over myra i kveld\"}"
                        .formatted(token));
    }

    @Test
    @DisplayName("comes in by a link on the console, the newest one, and is asked for no more when there is one")
    void link() throws Exception {
        try (Installation installation = new Installation()) {
            String first;
            try (Product product = start(installation)) {
                first = tokens(product).get(0);
                assertEquals(1, tokens(product).size());
                // No account and no password that everybody knows.
                for (String name : List.of("admin", "administrator", "administrator@example.org", "root")) {
                    HttpResponse<String> answer = post(
                            product,
                            "/api/v1/session",
                            "{\"loginName\": \"%s\", \"password\": \"admin\"}".formatted(name));
                    assertEquals(401, answer.statusCode(), answer.body());
                }
                product.terminate();
                product.exitCode(Duration.ofSeconds(60));
            }
            try (Product product = start(installation)) {
                String second = tokens(product).get(0);
                assertNotEquals(first, second);
                assertEquals(410, accept(product, first).statusCode());
                HttpResponse<String> accepted = accept(product, second);
                assertEquals(200, accepted.statusCode(), accepted.body());
                assertTrue(accepted.body().contains("\"administrator\":true"), accepted.body());
                product.terminate();
                product.exitCode(Duration.ofSeconds(60));
            }
            try (Product product = start(installation)) {
                assertEquals(List.of(), tokens(product));
                HttpResponse<String> signedIn = post(
                        product,
                        "/api/v1/session",
                        "{\"loginName\": \"Sjef@example.org\", \"password\": \"lykt over myra i kveld\"}");
                assertEquals(200, signedIn.statusCode(), signedIn.body());
            }
        }
    }
}
