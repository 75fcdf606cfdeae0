package no.ringvirkning.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import no.ringvirkning.packaged.WriteLoad.Outcome;
import no.ringvirkning.testing.Endurance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("While eighty writes a second come a product that is killed")
class KilledWhileWritingIT {

    private static final Duration SOON = Duration.ofSeconds(10);

    @Test
    @DisplayName(
            "has each that it acknowledged once, each other one once after it is sent again, and is soon there again")
    void killed() throws Exception {
        try (Installation installation = new Installation()) {
            try (Product product = Product.start(installation)) {
                product.awaitLine("is ready at");
                try (WriteLoad load = new WriteLoad(installation)) {
                    killInLoad(product, load, installation, 1);
                }
            }
            for (int kill = 2; kill <= Endurance.of(3, 20); kill++) {
                try (Product product = Product.start(installation);
                        WriteLoad load = ready(product, installation)) {
                    killInLoad(product, load, installation, kill);
                }
            }
        }
    }

    @Test
    @DisplayName(
            "or whose database crashes, is stopped for twelve seconds, or loses its connections, refuses by 503 and loses nothing")
    void databaseDisturbed() throws Exception {
        try (Installation installation = new Installation();
                Product product = Product.start(installation)) {
            product.awaitLine("is ready at");
            try (WriteLoad load = new WriteLoad(installation)) {
                load.begin(product);
                for (int round = 0; round < Endurance.of(1, 5); round++) {
                    int before = load.count(Outcome.ACKNOWLEDGED);
                    product.await("writes", Product.LONG, () -> load.count(Outcome.ACKNOWLEDGED) > before + 80);
                    Installation.signal("KILL", installation.connections().subList(0, 1));
                    recover(product);
                    Installation.signal("TERM", installation.connections());
                    recover(product);
                    List<ProcessHandle> server = installation.serverProcesses();
                    Installation.signal("STOP", server);
                    Thread.sleep(12_000);
                    Installation.signal("CONT", server);
                    recover(product);
                }
                load.end();
                long other = load.refusals().stream()
                        .filter(refusal -> !refusal.contains(": 503 {"))
                        .count();
                System.out.printf(
                        "Database disturbed at %d writes a second: %d acknowledged, %d refused, %d of them not by 503, %d cut%n",
                        WriteLoad.A_SECOND,
                        load.count(Outcome.ACKNOWLEDGED),
                        load.refusals().size(),
                        other,
                        load.count(Outcome.RESET));
                assertEquals(
                        0,
                        other,
                        () -> product.output().stream()
                                .filter(line -> line.matches(".*(ERROR|Caused by|Suppressed|ARJUNA).*"))
                                .limit(40)
                                .collect(Collectors.joining("\n")));
                assertEquals(0, load.count(Outcome.RESET) + load.count(Outcome.NOT_SENT));
                assertEquals(List.of(), load.faults(installation));
                load.refusals().clear();
                load.again(product);
                assertEquals(List.of(), load.refusals());
                assertEquals(List.of(), load.faults(installation));
                assertEquals(0, WriteLoad.unlike(installation));
            }
        }
    }

    private static void recover(Product product) throws InterruptedException {
        product.await("recovery", Duration.ofSeconds(30), () -> product.answers("/q/health/ready"));
    }

    private static WriteLoad ready(Product product, Installation installation) throws Exception {
        product.awaitAnswer("/q/health/ready");
        return new WriteLoad(installation);
    }

    private static void killInLoad(Product product, WriteLoad load, Installation installation, int kill)
            throws Exception {
        load.begin(product);
        product.await("writes", Product.LONG, () -> load.count(Outcome.ACKNOWLEDGED) >= 60 + 37 * kill);
        product.kill();
        load.end();
        int acknowledged = load.count(Outcome.ACKNOWLEDGED);
        int unknown = load.count(Outcome.RESET);
        try (Product next = Product.start(installation)) {
            Duration took = next.awaitAnswer("/q/health/ready");
            assertEquals(List.of(), load.faults(installation));
            load.again(next);
            assertEquals(List.of(), load.refusals());
            assertEquals(0, load.count(Outcome.RESET) + load.count(Outcome.NOT_SENT));
            assertEquals(List.of(), load.faults(installation));
            assertEquals(0, WriteLoad.unlike(installation));
            System.out.printf(
                    "Kill %d: %d writes acknowledged, of %d nobody knew; ready again after %d ms%n",
                    kill, acknowledged, unknown, took.toMillis());
            assertTrue(took.compareTo(SOON) <= 0 || StartIT.overloaded(), "ready after " + took);
        }
    }
}
