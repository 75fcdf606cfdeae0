package no.ringvirkning.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("While its database is away the packaged product answers 503, and recovers by itself,")
class DatabaseAwayIT {

    private static final List<String> READS = List.of(
            Product.PROGRAMMES, "/api/v1/areas", "/api/v1/partners", "/api/v1/changes", "/api/v1/areas/drammen");
    private static final Duration RECOVERY = Duration.ofSeconds(30);
    private static final int REQUESTS = 40;

    private static Installation installation;
    private static Product product;

    /** One answer and how long it took. */
    private record Answer(String path, int status, long milliseconds, String retryAfter, String type, String body) {

        static Answer to(String path) throws Exception {
            long begin = System.nanoTime();
            HttpResponse<String> response = product.get(path);
            return new Answer(
                    path,
                    response.statusCode(),
                    (System.nanoTime() - begin) / 1_000_000,
                    response.headers().firstValue("Retry-After").orElse(""),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body());
        }
    }

    @BeforeAll
    static void start() throws Exception {
        installation = new Installation();
        product = Product.start(installation);
        product.awaitAnswer("/q/health/ready");
    }

    @AfterAll
    static void stop() throws Exception {
        product.close();
        installation.close();
    }

    @Test
    @DisplayName("when the server hangs for twelve seconds")
    void hangs() throws Exception {
        fillPool();
        List<ProcessHandle> server = installation.serverProcesses();
        assertTrue(server.size() > 3, "the server and its processes were found");
        Installation.signal("STOP", server);
        long stoppedAt = System.nanoTime();
        letKeptAnswersLapse();
        ExecutorService callers = Executors.newCachedThreadPool();
        try {
            List<Future<Answer>> reads = ask(callers, READS);
            Future<Answer> ready = callers.submit(() -> Answer.to("/q/health/ready"));
            Answer live = callers.submit(() -> Answer.to("/q/health/live")).get();
            assertEquals(200, live.status(), live.toString());
            assertTrue(live.milliseconds() < 1000, live.toString());
            Thread.sleep(Math.max(0, 12_000 - (System.nanoTime() - stoppedAt) / 1_000_000));
            Installation.signal("CONT", server);
            for (Future<Answer> read : reads) {
                assertUnavailable(read.get());
            }
            assertEquals(503, ready.get().status(), ready.get().toString());
            assertTrue(ready.get().milliseconds() < 15_000, ready.get().toString());
            System.out.println("Hanging database: slowest answer " + longest(reads) + " ms, readiness "
                    + ready.get().milliseconds() + " ms");
        } finally {
            Installation.signal("CONT", server);
            callers.shutdownNow();
        }
        assertRecovers();
    }

    @Test
    @DisplayName("when the server lets nobody in, but serves those who are")
    void admitsNobody() throws Exception {
        List<ProcessHandle> server = List.of(installation.server());
        Installation.signal("STOP", server);
        try {
            Installation.signal("TERM", installation.connections());
            letKeptAnswersLapse();
            ExecutorService callers = Executors.newCachedThreadPool();
            try {
                for (Future<Answer> read : ask(callers, READS)) {
                    assertUnavailable(read.get());
                }
            } finally {
                callers.shutdownNow();
            }
        } finally {
            Installation.signal("CONT", server);
        }
        assertRecovers();
    }

    @Test
    @DisplayName("when its connections are cut, again and again")
    void connectionsCut() throws Exception {
        fillPool();
        whileAsking(() -> {
            for (int round = 0; round < 5; round++) {
                Installation.signal("TERM", installation.connections());
                Thread.sleep(300);
            }
            return null;
        });
        assertRecovers();
    }

    @Test
    @DisplayName("when the server crashes and starts anew")
    void crashes() throws Exception {
        fillPool();
        whileAsking(() -> {
            Installation.signal("KILL", installation.connections().subList(0, 1));
            Thread.sleep(2000);
            return null;
        });
        assertRecovers();
    }

    /** So that many connections are open, and each of them must be found out to be dead. */
    private static void fillPool() throws Exception {
        ExecutorService callers = Executors.newCachedThreadPool();
        try {
            for (Future<Answer> answer : ask(callers, READS)) {
                assertEquals(200, answer.get().status());
            }
        } finally {
            callers.shutdownNow();
        }
    }

    private static List<Future<Answer>> ask(ExecutorService callers, List<String> paths) {
        List<Future<Answer>> answers = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            String path = paths.get(i % paths.size());
            answers.add(callers.submit(() -> Answer.to(path)));
        }
        return answers;
    }

    /** Asks without a pause while something is done to the database: what is not answered is refused in order. */
    private static void whileAsking(Callable<Void> disturbance) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(5);
        try {
            Future<Void> done = callers.submit(disturbance);
            List<Future<List<Answer>>> results = new ArrayList<>();
            for (int caller = 0; caller < 4; caller++) {
                results.add(callers.submit(() -> {
                    List<Answer> answers = new ArrayList<>();
                    while (!done.isDone()) {
                        for (String path : READS) {
                            answers.add(Answer.to(path));
                        }
                    }
                    return answers;
                }));
            }
            done.get();
            int refused = 0;
            int asked = 0;
            for (Future<List<Answer>> result : results) {
                for (Answer answer : result.get(60, TimeUnit.SECONDS)) {
                    asked++;
                    if (answer.status() != 200) {
                        refused++;
                        assertUnavailable(answer);
                    }
                }
            }
            System.out.println("Disturbed database: " + refused + " of " + asked + " reads refused");
        } finally {
            callers.shutdownNow();
        }
    }

    /** What is kept of answers counts for 800 ms after the database was heard last (ADR 0023). */
    private static void letKeptAnswersLapse() throws InterruptedException {
        Thread.sleep(1_000);
    }

    private static void assertUnavailable(Answer answer) throws Exception {
        assertEquals(503, answer.status(), answer.toString());
        assertTrue(answer.milliseconds() < 15_000, answer.toString());
        assertTrue(answer.type().startsWith("application/problem+json"), answer.toString());
        assertFalse(answer.retryAfter().isEmpty(), answer.toString());
        JsonNode problem = Product.JSON.readTree(answer.body());
        assertEquals(503, problem.get("status").asInt(), answer.toString());
        assertFalse(answer.body().contains("Exception"), answer.toString());
    }

    private static long longest(List<Future<Answer>> answers) throws Exception {
        long longest = 0;
        for (Future<Answer> answer : answers) {
            longest = Math.max(longest, answer.get().milliseconds());
        }
        return longest;
    }

    private static void assertRecovers() throws Exception {
        long begin = System.nanoTime();
        product.await(
                "recovery",
                RECOVERY,
                () -> product.answers("/q/health/ready") && READS.stream().allMatch(product::answers));
        System.out.printf("Recovered after %d ms%n", (System.nanoTime() - begin) / 1_000_000);
        fillPool();
    }
}
