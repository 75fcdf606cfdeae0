package no.ringvirkning.shared.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.RawHttp;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Bodies")
class SlowBodiesTest {

    private static final int CONNECTIONS = 400;

    @Test
    @DisplayName("that come byte by byte on 400 connections hold up nobody who reads")
    void slow() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < CONNECTIONS; i++) {
                Socket socket = new Socket("localhost", RestAssured.port);
                slow.add(socket);
                drip(
                        socket,
                        "POST /api/v1/probe HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                + "Content-Length: 1000\r\n\r\n{");
            }
            for (int round = 0; round < 20; round++) {
                for (Socket socket : slow) {
                    drip(socket, " ");
                }
                long start = System.nanoTime();
                given().get("/api/v1/programmes?limit=1").then().statusCode(200);
                Duration took = Duration.ofNanos(System.nanoTime() - start);
                assertTrue(took.toMillis() < 2_000, took::toString);
            }
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    private static void drip(Socket socket, String bytes) throws IOException {
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    @Test
    @DisplayName("are read when they come in pieces, are empty, or wait for leave to be sent")
    void pieces() throws IOException {
        String body = "{\"text\": {\"nb\": \"abc\"}}";
        String head = "POST /api/v1/probe HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Connection: close\r\n";
        RawHttp.Answer whole =
                RawHttp.exchange(RestAssured.port, head + "Content-Length: " + body.length() + "\r\n\r\n" + body);
        assertEquals(200, whole.status(), whole::toString);
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            drip(socket, head + "Content-Length: " + body.length() + "\r\nExpect: 100-continue\r\n\r\n");
            for (char c : body.toCharArray()) {
                drip(socket, String.valueOf(c));
            }
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 100 Continue"), answer);
            assertTrue(answer.contains("HTTP/1.1 200 OK"), answer);
        }
        assertEquals(
                400,
                RawHttp.exchange(RestAssured.port, head + "Content-Length: 0\r\n\r\n")
                        .status());
    }
}
