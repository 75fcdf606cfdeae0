package no.ringvirkning.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.ringvirkning.packaged.WriteLoad.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An operator")
class StopIT {

    @Test
    @DisplayName(
            "stops the product in the middle of writes: it says so first, ends what it has begun, and loses nothing")
    void stopped() throws Exception {
        try (Installation installation = new Installation()) {
            try (Product product = Product.start(installation)) {
                product.awaitLine("is ready at");
                assertOperatorsPort(product);
                stopInLoad(product, installation);
            }
        }
    }

    private static void stopInLoad(Product product, Installation installation) throws Exception {
        try (WriteLoad load = new WriteLoad(installation);
                Socket slow = new Socket("127.0.0.1", product.port())) {
            load.begin(product);
            product.await("writes", Product.LONG, () -> load.count(Outcome.ACKNOWLEDGED) >= 200);
            String body = WriteLoad.body("marker-slow");
            OutputStream half = slow.getOutputStream();
            half.write(
                    (load.head("marker-slow") + "Content-Length: " + body.length() + "\r\n\r\n" + body.substring(0, 9))
                            .getBytes(StandardCharsets.UTF_8));
            half.flush();
            Thread.sleep(200);
            product.terminate();
            assertTrue(saysNo(product), "it said that it is not ready before it took no more");
            // The door is shut now; who is inside is waited for.
            half.write(body.substring(9).getBytes(StandardCharsets.UTF_8));
            half.flush();
            slow.setSoTimeout(15_000);
            String answer = new String(slow.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 201 "), answer);
            load.acknowledged("marker-slow");
            int exitCode = product.exitCode(Duration.ofSeconds(30));
            assertTrue(exitCode == 0 || exitCode == 143, "a stop is no failure, but the exit code is " + exitCode);
            load.end();
            System.out.printf(
                    "Stopped at %d writes a second: %d acknowledged, %d reset, %d not taken, refused: %s%n",
                    WriteLoad.A_SECOND,
                    load.count(Outcome.ACKNOWLEDGED),
                    load.count(Outcome.RESET),
                    load.count(Outcome.NOT_SENT),
                    load.refusals());
            assertEquals(List.of(), load.refusals());
            assertTrue(load.count(Outcome.RESET) <= 2, load.count(Outcome.RESET) + " resets");
            assertTrue(load.count(Outcome.NOT_SENT) > 0, "the load went on until it was over");
            try (Product next = Product.start(installation)) {
                next.awaitAnswer("/q/health/ready");
                assertEquals(List.of(), load.faults(installation));
                load.again(next);
                assertEquals(List.of(), load.refusals());
                assertEquals(List.of(), load.faults(installation));
                assertEquals(0, WriteLoad.unlike(installation));
            }
        }
    }

    /** Asks until nobody answers any more; whether the last that was said is no. */
    private static boolean saysNo(Product product) throws InterruptedException {
        List<Integer> said = new ArrayList<>();
        for (int attempt = 0; attempt < 1000; attempt++) {
            try {
                said.add(product.get("/q/health/ready").statusCode());
            } catch (ConnectException e) {
                return said.get(said.size() - 1) == 503;
            } catch (IOException e) {
                // This one was cut off.
            }
            Thread.sleep(20);
        }
        return false;
    }

    /** A thousand above the other, with all that there is to know, and from this machine only. */
    private static void assertOperatorsPort(Product product) throws Exception {
        HttpResponse<String> detail = product.getFrom(product.port() + Product.OPERATORS, "/q/health/ready");
        assertEquals(200, detail.statusCode());
        assertTrue(detail.body().contains("Database connections"), detail.body());
        assertEquals("{\"status\":\"UP\"}", product.get("/q/health/ready").body());
        List<InetAddress> others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .toList();
        for (InetAddress other : others) {
            assertThrows(
                    IOException.class,
                    () -> new Socket(other, product.port() + Product.OPERATORS).close(),
                    other::toString);
        }
    }
}
