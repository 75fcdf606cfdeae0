package no.ringvirkning.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import no.ringvirkning.packaged.WriteLoad.Outcome;
import no.ringvirkning.testing.Endurance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The load comes whether or not what came before was answered, and time counts from when it was to be sent. */
@DisplayName("Three hundred requests a second, one in twenty a write,")
class LoadIT {

    private static final int READS_A_SECOND = 285;
    private static final int WRITES_A_SECOND = 15;

    /** Whoever sends the load takes as much of the machine as what answers it: on fewer, less is sent, and how soon is not held. */
    private static final int FEWEST = 4;

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
    private static final int SHARE_OF_FEWEST = Math.min(PROCESSORS, FEWEST);

    /** Visitors come one after the other to a product that has just started: a tenth, a third, then all. */
    private static final List<Integer> WARMING = List.of(10, 3, 1);

    private static final List<String> READS = List.of(
            Product.PROGRAMMES,
            "/api/v1/areas?limit=50",
            "/api/v1/partners?limit=50",
            "/api/v1/changes?limit=50",
            "/api/v1/programmes/vekst-i-kongsberg",
            "/api/v1/areas/drammen");

    @Test
    @DisplayName("are all answered, and soon")
    void answered() throws Exception {
        try (Installation installation = new Installation();
                Product product = Product.start(installation, "-Xmx512m")) {
            product.awaitLine("is ready at");
            try (WriteLoad writes = new WriteLoad(installation)) {
                int readsASecond = READS_A_SECOND * SHARE_OF_FEWEST / FEWEST;
                writes.begin(product, WRITES_A_SECOND * SHARE_OF_FEWEST / FEWEST);
                Queue<String> errors = new ConcurrentLinkedQueue<>();
                // Until the code is warm all are answered, too; how soon, is measured after.
                for (int share : WARMING) {
                    read(product, readsASecond / share, Endurance.of(30, 60) / WARMING.size(), errors);
                }
                Neighbours neighbours = new Neighbours(installation);
                List<Long> times = read(product, readsASecond, Endurance.of(10, 600), errors);
                writes.end();
                neighbours.close();
                times.sort(null);
                long p99 = times.get((int) (times.size() * 0.99));
                long p999 = times.get((int) (times.size() * 0.999));
                System.out.printf(
                        "Load: %d reads of %d a second, %d not answered by 200, p50 %d ms, p99 %d ms, p99.9 %d ms; %d writes acknowledged,"
                                + " %d refused; %s%n",
                        times.size(),
                        readsASecond,
                        errors.size(),
                        times.get(times.size() / 2),
                        p99,
                        p999,
                        writes.count(Outcome.ACKNOWLEDGED),
                        writes.refusals().size(),
                        neighbours);
                // A machine that others leave no time may say so, and nothing else: how many programs want to run would
                // tell of this load, too.
                boolean excused = neighbours.leftTooLittle();
                errors.removeIf(error -> excused && error.endsWith(" 503"));
                assertEquals(List.of(), List.copyOf(errors));
                assertTrue(writes.refusals().isEmpty() || excused, writes.refusals()::toString);
                assertEquals(0, writes.count(Outcome.RESET) + writes.count(Outcome.NOT_SENT));
                assertEquals(List.of(), writes.faults(installation));
                boolean measured = PROCESSORS >= FEWEST && !excused;
                assertTrue((p99 < 100 && p999 < 400) || !measured, p99 + " and " + p999 + " ms");
            }
            assertTrue(product.answers("/q/health/ready"));
        }
    }

    /** Milliseconds from when each was to be sent; what is not answered by 200 goes to the errors. */
    private static List<Long> read(Product product, int aSecond, int seconds, Queue<String> errors)
            throws InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        Queue<Long> times = new ConcurrentLinkedQueue<>();
        AtomicInteger next = new AtomicInteger();
        int all = aSecond * seconds;
        Semaphore answered = new Semaphore(0);
        long begin = System.nanoTime();
        clock.scheduleAtFixedRate(
                () -> {
                    int number = next.getAndIncrement();
                    if (number >= all) {
                        return;
                    }
                    long due = begin + number * 1_000_000_000L / aSecond;
                    String path = READS.get(number % READS.size());
                    HttpRequest request = HttpRequest.newBuilder(
                                    URI.create("http://127.0.0.1:" + product.port() + path))
                            .timeout(Duration.ofSeconds(30))
                            .build();
                    client.sendAsync(request, BodyHandlers.discarding()).whenComplete((answer, failure) -> {
                        times.add((System.nanoTime() - due) / 1_000_000);
                        if (failure != null || answer.statusCode() != 200) {
                            errors.add(path + " " + (failure == null ? answer.statusCode() : failure));
                        }
                        answered.release();
                    });
                },
                0,
                1_000_000 / aSecond,
                TimeUnit.MICROSECONDS);
        assertTrue(answered.tryAcquire(all, seconds + 60L, TimeUnit.SECONDS), "all are answered");
        clock.shutdownNow();
        return new ArrayList<>(times);
    }
}
