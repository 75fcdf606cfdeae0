package no.ringvirkning.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.access.session.CrossSite;
import no.ringvirkning.testing.ContractFile;
import no.ringvirkning.testing.ContractFile.Call;
import no.ringvirkning.testing.Endurance;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.People.Person;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.RawHttp;
import no.ringvirkning.testing.RawHttp.Answer;
import no.ringvirkning.testing.Rows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** By somebody who may do all of it: what is sent by others is refused before it is looked at. */
@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("A bad body")
class BadWritesTest {

    private static final List<Long> SEEDS = List.of(20261122L, 7L, 99L);
    private static final int SENDERS = 4;
    private static final List<String> NAMES =
            List.of("\"1\"", "\"1\"", "\"1\"", "*", "1", "\"", "\"x\"", "\"999999999999999999999\"");
    private static final List<String> KEYS = List.of("", "x", "\u00ff", "a".repeat(3_000));

    @TestHTTPResource
    URL url;

    @Inject
    People people;

    @Inject
    Rows rows;

    @Test
    @DisplayName("is refused as a problem, within two seconds, and changes nothing: every operation that writes")
    void isRefused() throws Exception {
        List<Call> writes = ContractFile.calls().stream()
                .filter(call -> !call.method().equals("GET") && call.example() != null)
                .toList();
        assertTrue(writes.size() > 30, writes.size() + " operations");
        Person person = who();
        Map<String, Long> before = rows.counts();
        int sent = 0;
        for (long seed : SEEDS.subList(0, Endurance.of(1, 3))) {
            Random random = new Random(seed);
            List<Callable<String>> calls = new ArrayList<>();
            AtomicInteger refused = new AtomicInteger();
            for (int i = 0; i < Endurance.of(2_500, 5_000); i++) {
                Call call = writes.get(i % writes.size());
                calls.add(trial(call, person, BadBodies.of(call.example(), random), random, refused));
            }
            assertEquals(List.of(), faults(calls), "seed " + seed + ", of " + calls.size());
            assertTrue(refused.get() > calls.size() * 3 / 4, refused.get() + " of " + calls.size() + " were refused");
            System.out.println("Bad bodies: " + refused + " of " + calls.size() + " refused, seed " + seed);
            sent += calls.size();
        }
        Map<String, Long> after = rows.counts();
        // Who tries to come in is written down.
        for (Map<String, Long> counts : List.of(before, after)) {
            counts.keySet().removeAll(List.of("security_event", "session"));
        }
        assertEquals(before, after, "after " + sent);
    }

    @Test
    @DisplayName(
            "is refused when it names a day of no year that the contract has, in every body that has a day (found by seed 7)")
    void daysOfNoYear() throws Exception {
        Pattern day = Pattern.compile("\"\\d{4}-\\d{2}-\\d{2}\"");
        Person person = who();
        List<Callable<String>> calls = new ArrayList<>();
        AtomicInteger refused = new AtomicInteger();
        for (Call call : ContractFile.calls()) {
            Matcher days = day.matcher(call.method().equals("GET") || call.example() == null ? "" : call.example());
            while (days.find()) {
                for (String wrong : List.of("\"-0001-01-01\"", "\"0000-12-31\"", "\"+10000-01-01\"")) {
                    String body = call.example().substring(0, days.start())
                            + wrong
                            + call.example().substring(days.end());
                    calls.add(trial(call, person, body, new Random(1), refused));
                }
            }
        }
        assertEquals(List.of(), faults(calls));
        assertEquals(calls.size(), refused.get());
        assertTrue(calls.size() > 30, calls.size() + " bodies with a day");
        System.out.println("Days of no year: " + refused + " refused");
    }

    @Test
    @DisplayName("would be noticed if it were answered by a failure")
    void control() {
        Answer bug = RawHttp.get(url.getPort(), "/api/v1/probe/failure?kind=bug");
        assertNotNull(Verdict.of(bug, false, 1));
    }

    /** An administrator who leads every programme. */
    private Person who() {
        UUID account = people.account(true);
        for (String programme : programmes()) {
            people.enrol(account, ProgrammeRole.LEAD, programme, null);
        }
        return people.signIn(account);
    }

    private List<String> programmes() {
        return RawHttp.get(url.getPort(), "/api/v1/programmes?limit=200").json().getList("items.slug");
    }

    private Callable<String> trial(Call call, Person person, String body, Random random, AtomicInteger refused) {
        boolean tried =
                call.operation().parameters().stream().anyMatch(p -> p.name().equals("dryRun"));
        String target = call.operation().examplePath().replaceAll("\\{[^}]+}", "1")
                + (tried ? "?dryRun=true&reason=Pr%C3%B8ve" : "");
        // What cannot be only tried is sent by nobody who may.
        List<String> headers = new ArrayList<>(List.of("Content-Type: application/json"));
        if (tried) {
            headers.add("Cookie: " + person.cookie());
            headers.add(CrossSite.TOKEN_HEADER + ": " + CrossSite.token(person.session()));
            headers.add("Origin: http://localhost");
        }
        if (call.method().equals("POST")) {
            headers.add("Idempotency-Key: "
                    + (random.nextInt(20) == 0 ? KEYS.get(random.nextInt(KEYS.size())) : UUID.randomUUID()));
        } else {
            headers.add("If-Match: " + NAMES.get(random.nextInt(NAMES.size())));
        }
        return () -> {
            long start = System.nanoTime();
            Answer answer = RawHttp.send(url.getPort(), call.method(), target, body, headers.toArray(String[]::new));
            if (answer.status() >= 400) {
                refused.incrementAndGet();
            }
            return fault(call, body, Verdict.of(answer, false, (System.nanoTime() - start) / 1_000_000));
        };
    }

    private static @Nullable String fault(Call call, String body, @Nullable String verdict) {
        return verdict == null
                ? null
                : call.operation().id() + " " + verdict + ": " + body.substring(0, Math.min(300, body.length()));
    }

    private static List<String> faults(List<Callable<String>> calls) throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        try {
            List<String> faults = new ArrayList<>();
            for (Future<String> fault : senders.invokeAll(calls)) {
                if (fault.get() != null) {
                    faults.add(fault.get());
                }
            }
            return faults.subList(0, Math.min(20, faults.size()));
        } finally {
            senders.shutdown();
        }
    }
}
