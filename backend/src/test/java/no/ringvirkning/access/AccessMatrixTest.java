package no.ringvirkning.access;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ringvirkning.access.Personas.Everybody;
import no.ringvirkning.testing.ContractFile;
import no.ringvirkning.testing.ContractFile.Call;
import no.ringvirkning.testing.ContractFile.Parameter;
import no.ringvirkning.testing.IssuerTestResource;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.People.Known;
import no.ringvirkning.testing.People.Person;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the contract by everybody there is. What each is answered was written down and looked at by a person; the test
 * is made from the contract, so that an operation that nobody has looked at fails it. Changes are only tried.
 */
@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IssuerTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Security 1: who is answered what, operation by operation")
class AccessMatrixTest {

    /** Committed, and to be looked at with care: each line is a decision. Never written by a program alone. */
    private static final Path MATRIX = Path.of("src/test/resources/access-matrix.csv");

    /** Written to by whoever comes in or is kept out. */
    private static final Set<String> OF_CALLERS = Set.of("session", "security_event", "api_key");

    @Inject
    People people;

    @Inject
    Rows rows;

    @Inject
    Personas callers;

    @Inject
    Trials operations;

    private Map<String, @Nullable Known> personas = Map.of();
    private Trials.Entered trials = new Trials.Entered();

    @BeforeEach
    void enter() {
        Everybody everybody = callers.enter();
        personas = everybody.known();
        trials = operations.enter(everybody);
    }

    @Test
    @DisplayName("is as it was decided, for every operation and everybody")
    void isAsDecided() throws IOException {
        Map<String, String> before = contents();
        List<String> lines = new ArrayList<>();
        lines.add("operation;" + String.join(";", personas.keySet()));
        for (Call call : ContractFile.calls()) {
            List<String> answers = new ArrayList<>();
            String whole = null;
            for (Map.Entry<String, @Nullable Known> each : personas.entrySet()) {
                Response answer = send(call, each.getValue());
                answers.add(status(call, answer));
                if (call.method().equals("GET") && !call.secured() && answer.statusCode() != 401) {
                    // What everybody may read is the same for everybody.
                    whole = whole == null ? answer.asString() : whole;
                    assertEquals(whole, answer.asString(), call.operation().id());
                }
                if (isOwnSession(call) && isSignedIn(each.getKey()) && each.getValue() instanceof Person person) {
                    // What ended sessions has not ended those of the calls to come.
                    each.setValue(people.signIn(person.account()));
                }
            }
            lines.add(call.operation().id() + ";" + String.join(";", answers));
        }
        assertEquals(before, contents(), "changes were only tried");
        if (Boolean.getBoolean("access-matrix.update")) {
            Files.write(MATRIX, sorted(lines));
        }
        assertEquals(String.join("\n", Files.readAllLines(MATRIX)), String.join("\n", sorted(lines)));
        assertTrue(lines.size() > 50, "the contract was read");
    }

    private Map<String, String> contents() {
        Map<String, String> contents = rows.contents();
        contents.keySet().removeAll(OF_CALLERS);
        return contents;
    }

    private static List<String> sorted(List<String> lines) {
        List<String> sorted = new ArrayList<>(new TreeSet<>(lines.subList(1, lines.size())));
        sorted.add(0, lines.get(0));
        return sorted;
    }

    private static boolean isOwnSession(Call call) {
        return call.secured() && call.operation().path().startsWith("/api/v1/session");
    }

    private static boolean isSignedIn(String persona) {
        return !Set.of("anonymous", "expired").contains(persona);
    }

    /** Where everybody may try, how often is limited, and counted over all tests: who comes too often was let through before. */
    private static String status(Call call, Response answer) {
        int status = answer.statusCode();
        return String.valueOf(!call.secured() && status == 429 ? 400 : status);
    }

    private Response send(Call call, @Nullable Known person) {
        Known caller = trials.caller(call.operation().id(), person);
        boolean ofSession = call.operation().path().startsWith("/api/v1/session");
        if (call.method().equals("GET") && !call.secured() && !ofSession) {
            return asked(caller).get(call.operation().example());
        }
        RequestSpecification request = request(call, caller, body(call));
        if (isWrite(call)) {
            request.header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("If-Match", "\"" + trials.of(call.operation().id()).version() + '"')
                    .queryParam("dryRun", true)
                    .queryParam("reason", "Prøve.");
        }
        return request.request(call.method(), path(call));
    }

    private static RequestSpecification asked(@Nullable Known caller) {
        return (caller == null ? given() : caller.asks()).urlEncodingEnabled(false);
    }

    private static RequestSpecification request(Call call, @Nullable Known caller, @Nullable String body) {
        RequestSpecification request = asked(caller);
        if (!call.method().equals("GET") && body != null) {
            request.contentType(ImportTrials.isFile(body) ? "text/csv" : "application/json")
                    .body(body);
        }
        return request;
    }

    private @Nullable String body(Call call) {
        String sent = trials.of(call.operation().id()).body();
        return sent == null ? call.example() : sent;
    }

    /** What can be tried. */
    private static boolean isWrite(Call call) {
        return !call.method().equals("GET")
                && call.operation().parameters().stream().anyMatch(p -> p.name().equals("dryRun"));
    }

    private String path(Call call) {
        String path = call.operation().path();
        for (Map<String, String> names :
                List.of(trials.of(call.operation().id()).names(), trials.everywhere(), examples(call))) {
            for (Map.Entry<String, String> name : names.entrySet()) {
                path = path.replace("{" + name.getKey() + "}", name.getValue());
            }
        }
        return path;
    }

    private static Map<String, String> examples(Call call) {
        return call.operation().parameters().stream()
                .filter(parameter -> parameter.example() != null)
                .collect(Collectors.toMap(Parameter::name, parameter -> String.valueOf(parameter.example())));
    }

    @Test
    @DisplayName("Security 3, 4, 21: a write names itself or what it has seen, and has nothing that is not asked for")
    void form() throws IOException {
        List<String> lines = Files.readAllLines(MATRIX);
        List<String> names = List.of(lines.get(0).split(";"));
        Map<String, String> before = contents();
        List<String> wrong = new ArrayList<>();
        int writes = 0;
        for (Call call :
                ContractFile.calls().stream().filter(AccessMatrixTest::isWrite).toList()) {
            String id = call.operation().id();
            List<String> decided = List.of(lines.stream()
                    .filter(line -> line.startsWith(id + ";"))
                    .findFirst()
                    .orElse("")
                    .split(";"));
            if (decided.contains("200")) {
                writes++;
                Known able = trials.caller(id, personas.get(names.get(decided.indexOf("200"))));
                String body = body(call);
                answered(wrong, call, 428, request(call, able, body));
                if (call.method().equals("PUT")) {
                    answered(wrong, call, 412, named(request(call, able, body)));
                }
                if (body != null && !ImportTrials.isFile(body)) {
                    String more = body.replaceFirst("\\{", "{\"publishedBy\": \"meg\", ");
                    answered(wrong, call, 400, named(request(call, able, more)));
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(writes > 12, "the contract was read");
        assertEquals(before, contents());
    }

    private static RequestSpecification named(RequestSpecification request) {
        return request.header("Idempotency-Key", UUID.randomUUID().toString()).header("If-Match", "\"999999\"");
    }

    private void answered(List<String> wrong, Call call, int status, RequestSpecification request) {
        int answer = request.queryParam("reason", "Prøve.")
                .request(call.method(), path(call))
                .statusCode();
        if (answer != status) {
            wrong.add("%s: %d and not %d".formatted(call.operation().id(), answer, status));
        }
    }
}
