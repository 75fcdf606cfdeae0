package no.ringvirkning.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.ringvirkning.testing.ContractFile;
import no.ringvirkning.testing.ContractFile.Operation;
import no.ringvirkning.testing.ContractFile.Parameter;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.RawHttp;
import no.ringvirkning.testing.RawHttp.Answer;
import no.ringvirkning.testing.Rows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Bad input")
class BadInputTest {

    private static final long SEED = 20261121;
    private static final int RANDOM_PER_PARAMETER = 6;
    private static final int SENDERS = 4;
    private static final Parameter UNKNOWN =
            new Parameter("unknown", false, JsonNodeFactory.instance.objectNode(), null);
    private static final List<String> HEADERS = List.of(
            "Accept: application/xml",
            "Accept: ;",
            "Accept: application/",
            "Accept: */json;q=x",
            "Accept: \u00ff",
            "Accept: " + "a/b,".repeat(1500),
            "Accept-Language: nb;q=x",
            "Accept-Language: " + "x-".repeat(2000),
            "Accept-Language: -",
            "If-None-Match: *",
            "If-None-Match: \"",
            "If-Match: x",
            "If-Modified-Since: yesterday",
            "Range: bytes=9-1",
            "Content-Type: garbage",
            "Content-Type: application/xml",
            "Content-Length: -1",
            "Content-Length: x",
            "Transfer-Encoding: garbage",
            "Expect: nonsense",
            "Host: other",
            "Cookie: =;;\u00ff",
            "Authorization: Bearer x",
            "X-Long: " + "a".repeat(9_000),
            "Bad Name: x",
            "NoColon",
            "X: a\u0000b",
            "Accept-Charset: x;q=y",
            "Accept-Encoding: gzip;q=x",
            "Origin: http://elsewhere");

    @TestHTTPResource
    URL url;

    @Inject
    Rows rows;

    private final List<Callable<Optional<String>>> calls = new ArrayList<>();

    @Test
    @DisplayName("is refused as a problem, within two seconds, and changes nothing: every parameter of every operation")
    void isRefused() throws InterruptedException, ExecutionException {
        Map<String, Long> before = rows.counts();
        Random random = new Random(SEED);
        List<String> catalogue = BadValues.catalogue();
        for (Operation operation : ContractFile.operations()) {
            List<Parameter> parameters = new ArrayList<>(operation.parameters());
            parameters.add(UNKNOWN);
            for (Parameter parameter : parameters) {
                catalogue.forEach(value -> send(operation, parameter, value));
                for (int i = 0; i < RANDOM_PER_PARAMETER; i++) {
                    send(operation, parameter, BadValues.random(random));
                }
                if (!parameter.inPath()) {
                    call(
                            "GET",
                            operation.examplePath() + "?" + parameter.name() + "=1&" + parameter.name() + "=1",
                            true);
                    call(
                            "GET",
                            operation.examplePath() + "?" + parameter.name()
                                    + (parameter.name().equals("q") ? "[]=" : "="),
                            true);
                }
            }
            for (String header : HEADERS) {
                call("GET", operation.examplePath(), false, header);
            }
            for (String method :
                    List.of("POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND", "get", "A".repeat(300))) {
                call(method, operation.examplePath(), true);
            }
        }
        assertEquals(List.of(), faults(), "of " + calls.size());
        assertTrue(calls.size() >= 5_000, "only " + calls.size() + " requests");
        assertEquals(before, rows.counts());
    }

    @Test
    @DisplayName("would be noticed if it were answered otherwise")
    void controls() {
        String problem = "{\"status\":%d,\"detail\":\"%s\"}";
        String type = "application/problem+json";
        assertNull(Verdict.of(answer(400, type, problem.formatted(400, "")), true, 1));
        assertNull(Verdict.of(answer(400, "", ""), true, 1));
        assertNotNull(Verdict.of(answer(500, type, problem.formatted(500, "")), true, 1));
        assertNotNull(Verdict.of(answer(404, "", ""), true, 1));
        assertNotNull(Verdict.of(answer(400, "text/html", "<h1>"), true, 1));
        assertNotNull(Verdict.of(answer(400, type, problem.formatted(404, "")), true, 1));
        assertNotNull(Verdict.of(answer(400, type, problem.formatted(400, "java.lang.X")), true, 1));
        assertNotNull(Verdict.of(answer(400, type, problem.formatted(400, "SELECT 1")), true, 1));
        assertNotNull(Verdict.of(answer(400, type, problem.formatted(400, "relation 'pg_class'")), true, 1));
        assertNull(Verdict.of(answer(400, type, problem.formatted(400, "No area is called 'kNpg_Q'.")), true, 1));
        assertNotNull(Verdict.of(answer(200, "application/json", "{}"), true, 1));
        assertNull(Verdict.of(answer(200, "application/json", "{}"), false, 1));
        assertNotNull(Verdict.of(answer(400, type, problem.formatted(400, "")), true, 2_001));
        Answer bug = RawHttp.get(url.getPort(), "/api/v1/probe/failure?kind=bug");
        assertNotNull(Verdict.of(bug, false, 1));
    }

    @Test
    @DisplayName("would be noticed if it changed a row")
    void countsNotice() {
        Map<String, Long> before = rows.counts();
        rows.programme();
        assertTrue(before.size() > 20 && !before.equals(rows.counts()), before::toString);
    }

    private void send(Operation operation, Parameter parameter, String value) {
        boolean mustBeRefused = parameter == UNKNOWN || BadValues.mustBeRefused(parameter, value);
        if (parameter.inPath()) {
            String name = "{" + parameter.name() + "}";
            call("GET", operation.path().replace(name, value), mustBeRefused);
            if (value.length() % 4 == 0) {
                call("GET", operation.path().replace(name, value) + ".csv", mustBeRefused);
            }
        } else {
            call("GET", operation.examplePath() + "?" + parameter.name() + "=" + value, mustBeRefused);
        }
    }

    private void call(String method, String target, boolean mustBeRefused, String... headers) {
        calls.add(() -> {
            long start = System.nanoTime();
            Answer answer = RawHttp.send(url.getPort(), method, target, "", headers);
            return Optional.ofNullable(Verdict.of(answer, mustBeRefused, (System.nanoTime() - start) / 1_000_000))
                    .map(fault -> method + " " + target + " " + String.join("", headers) + ": " + fault);
        });
    }

    /** Makes the calls, a few at once, and tells the first that were answered otherwise than by the rule. */
    private List<String> faults() throws InterruptedException, ExecutionException {
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        try {
            List<String> faults = new ArrayList<>();
            for (Future<Optional<String>> verdict : senders.invokeAll(calls)) {
                verdict.get().ifPresent(faults::add);
            }
            return faults.subList(0, Math.min(20, faults.size()));
        } finally {
            senders.shutdown();
        }
    }

    private static Answer answer(int status, String type, String body) {
        return new Answer(status, Map.of("content-type", type), body);
    }
}
