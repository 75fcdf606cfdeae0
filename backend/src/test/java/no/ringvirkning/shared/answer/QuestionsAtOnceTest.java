package no.ringvirkning.shared.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import no.ringvirkning.testing.KeptAnswersProfile;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.Rows;
import no.ringvirkning.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A database that is slow is one where somebody has locked what is asked for. */
@QuarkusTest
@TestProfile(KeptAnswersProfile.class)
@DisplayName("Of many who ask the same of a database that is slow")
class QuestionsAtOnceTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @Inject
    AgroalDataSource dataSource;

    @Inject
    Plans plans;

    @Inject
    Rows rows;

    @Inject
    Statements statements;

    private String path = "";

    @BeforeEach
    void enter() {
        path = "/api/v1/partners/" + plans.partner();
    }

    @Test
    @DisplayName("one looks at a time, whatever changes meanwhile")
    void oneAtATime() throws Exception {
        long alone = statements.of(() -> ask(path).join());
        List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
        long together = statements.of(() -> {
            try (Slow slow = new Slow()) {
                for (int change = 0; change < 10; change++) {
                    for (int reader = 0; reader < 5; reader++) {
                        asked.add(ask(path));
                    }
                    rows.area("Endring " + change);
                    pause();
                }
            }
            all(asked).forEach(answer -> assertEquals(200, answer.statusCode(), answer::body));
        });
        assertEquals(50, asked.size());
        // One for who came first, one for all who came after, one more for who came while the lock was let go.
        assertTrue(alone > 0 && together - 20 <= 3 * alone, together + " statements for 50, " + alone + " for one");
    }

    @Test
    @DisplayName("the next looks when the first has left")
    void left() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
        try (Slow slow = new Slow()) {
            try (Socket socket = new Socket("localhost", RestAssured.port)) {
                socket.getOutputStream()
                        .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                                .getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().flush();
                pause();
            }
            for (int reader = 0; reader < 20; reader++) {
                asked.add(ask(path));
            }
            pause();
        }
        all(asked).forEach(answer -> assertEquals(200, answer.statusCode(), answer::body));
    }

    @Test
    @DisplayName("all are told when it does not answer, and when to ask again, and not one after the other")
    void unavailable() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
        long begun = System.nanoTime();
        long together = statements.of(() -> {
            try (Slow slow = new Slow()) {
                for (int reader = 0; reader < 30; reader++) {
                    asked.add(ask(path));
                }
                for (HttpResponse<String> answer : all(asked)) {
                    assertEquals(503, answer.statusCode(), answer::body);
                    assertEquals("5", answer.headers().firstValue("Retry-After").orElseThrow());
                    assertEquals(
                            "application/problem+json",
                            answer.headers().firstValue("Content-Type").orElseThrow());
                }
            }
        });
        assertTrue(System.nanoTime() - begun < Duration.ofSeconds(9).toNanos(), "nobody waits twice");
        assertTrue(together < 10, together + " statements");
        assertEquals(200, ask(path).join().statusCode());
    }

    private CompletableFuture<HttpResponse<String>> ask(String asked) {
        return client.sendAsync(
                HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + asked))
                        .build(),
                BodyHandlers.ofString());
    }

    private static List<HttpResponse<String>> all(List<CompletableFuture<HttpResponse<String>>> asked) {
        return asked.stream().map(CompletableFuture::join).toList();
    }

    /** Until what was sent is on its way through the server. */
    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Nobody reads partners until it is closed. */
    private final class Slow implements AutoCloseable {

        private final Connection connection;

        Slow() {
            try {
                connection = dataSource.getConnection();
                connection.setAutoCommit(false);
                try (Statement statement = connection.createStatement()) {
                    statement.execute("lock table partner in access exclusive mode");
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() {
            try (connection) {
                connection.rollback();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
