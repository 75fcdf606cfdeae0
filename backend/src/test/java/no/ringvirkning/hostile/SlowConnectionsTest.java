package no.ringvirkning.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.ringvirkning.testing.Endurance;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.RawHttp;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Who reads is answered within a second, while hundreds of connections")
class SlowConnectionsTest {

    /** What is done with each connection when it is opened, and again and again. */
    enum Kind {
        /** Say nothing. */
        IDLE(800, "", ""),
        /** Send a head that never ends. */
        SLOW_HEAD(400, "GET /api/v1/areas HTTP/1.1\r\nHost: localhost\r\n", "X-A: b\r\n"),
        /** Send a body that never ends, as somebody who has signed in. */
        SLOW_BODY(
                400,
                "POST /api/v1/partners HTTP/1.1\r\nHost: localhost\r\nCookie: __Host-session=x\r\n"
                        + "Content-Type: application/json\r\nContent-Length: 100000\r\n\r\n{",
                " "),
        /** Ask for more than fits on the way, and read none of it. */
        SLOW_READ(400, "GET /api/v1/changes?limit=100 HTTP/1.1\r\nHost: localhost\r\n\r\n", "");

        private final int connections;
        private final String first;
        private final String then;

        Kind(int connections, String first, String then) {
            this.connections = connections;
            this.first = first;
            this.then = then;
        }
    }

    @TestHTTPResource
    URL url;

    @ParameterizedTest
    @EnumSource(Kind.class)
    @DisplayName("are held by somebody who")
    void readers(Kind kind) throws IOException, InterruptedException {
        List<Socket> held = new ArrayList<>();
        try {
            for (int i = 0; i < kind.connections; i++) {
                Socket socket = new Socket();
                // A window so small that an answer does not fit.
                socket.setReceiveBufferSize(1024);
                socket.connect(new InetSocketAddress("localhost", url.getPort()));
                held.add(socket);
                send(socket, kind.first);
                if (kind == Kind.SLOW_READ) {
                    Thread.sleep(10); // To read slowly is not to ask much at once.
                }
            }
            List<Long> times = new ArrayList<>();
            int reads = Endurance.of(50, 1000);
            for (int read = 0; read < reads; read++) {
                if (read % 10 == 0) {
                    for (Socket socket : held) {
                        send(socket, kind.then);
                    }
                }
                long begin = System.nanoTime();
                assertEquals(
                        200,
                        RawHttp.get(url.getPort(), "/api/v1/programmes?limit=1").status());
                times.add((System.nanoTime() - begin) / 1_000_000);
                Thread.sleep(20);
            }
            times.sort(null);
            long p99 = times.get((int) Math.ceil(times.size() * 0.99) - 1);
            System.out.printf(
                    "%s on %d connections: %d reads, slowest %d ms%n",
                    kind.name().toLowerCase(Locale.ROOT), held.size(), reads, p99);
            assertTrue(p99 < 1000, times::toString);
        } finally {
            for (Socket socket : held) {
                socket.close();
            }
        }
        assertEquals(200, RawHttp.get(url.getPort(), "/q/health/ready").status());
    }

    private static void send(Socket socket, String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
        } catch (IOException e) {
            // It has been hung up on, as it deserves.
        }
    }
}
