package no.ringvirkning.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One that signs tokens, on this machine. Its keys are new at every start. Tests that share it with the product tell it over HTTP
 * what to do, for it lives beside them.
 */
public final class MockIssuer implements AutoCloseable {

    private final HttpServer server;
    private final JWKSet keys;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile String state = "up";

    private MockIssuer(HttpServer server, JWKSet keys) {
        this.server = server;
        this.keys = keys;
    }

    public static MockIssuer start() {
        try {
            JWKSet keys = new JWKSet(List.of(
                    new RSAKeyGenerator(2048)
                            .keyID("rsa")
                            .keyUse(KeyUse.SIGNATURE)
                            .generate(),
                    new ECKeyGenerator(Curve.P_256).keyID("ec").generate(),
                    new RSAKeyGenerator(2048)
                            .keyID("for-secrets")
                            .keyUse(KeyUse.ENCRYPTION)
                            .generate()));
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            MockIssuer issuer = new MockIssuer(server, keys);
            server.createContext("/jwks", issuer::keys);
            server.createContext("/control/", issuer::control);
            new MockSignIn(keys, issuer.address()).serve(server);
            server.setExecutor(Executors.newCachedThreadPool(work -> {
                Thread thread = new Thread(work, "mock-issuer");
                thread.setDaemon(true);
                return thread;
            }));
            server.start();
            return issuer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** The keys with their secret halves, which tests sign with. */
    public String secrets() {
        return keys.toString(false);
    }

    /** How often its keys were asked for. */
    public int asked() {
        return asked.get();
    }

    /** One of: up, down, silent, elsewhere, endless, broken. */
    public void be(String wanted) {
        state = wanted;
    }

    private void keys(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        switch (state) {
            case "down" -> answer(exchange, 503, "");
            case "silent" -> hold();
            case "elsewhere" -> {
                exchange.getResponseHeaders().add("Location", address() + "/jwks-elsewhere");
                answer(exchange, 302, "");
            }
            case "endless" -> answer(exchange, 200, "{\"keys\": [], \"more\": \"" + "x".repeat(300_000) + "\"}");
            case "broken" -> answer(exchange, 200, "<html>");
            default -> answer(exchange, 200, keys.toString(true));
        }
    }

    private static void hold() {
        try {
            Thread.sleep(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void control(HttpExchange exchange) throws IOException {
        state = exchange.getRequestURI().getPath().substring("/control/".length());
        answer(exchange, 200, Map.of("asked", asked.get()).toString());
    }

    static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
