package no.ringvirkning.access.client;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.Browser.json;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.access.Token;
import no.ringvirkning.shared.Today;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.People.Person;
import no.ringvirkning.testing.People.Program;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import no.ringvirkning.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Security 16: the key of a program")
class ApiKeyTest {

    private static final String CALLER = "/api/v1/caller";

    @Inject
    People people;

    @Inject
    Rows rows;

    @Inject
    Statements statements;

    @Inject
    Today today;

    private String programme;
    private String keys;

    @BeforeEach
    void programme() {
        programme = rows.programme();
        keys = "/api/v1/programmes/" + programme + "/keys";
    }

    private String wanted(String scope, LocalDate expires) {
        return json("name", "Datavarehuset", "scope", scope, "expires", expires.toString());
    }

    private LocalDate inDays(int days) {
        return today.or(null).plusDays(days);
    }

    @Test
    @DisplayName(
            "is told once, works at once, is known by its beginning and its use, and is worth nothing when it is revoked")
    void life() {
        Person lead = people.with(ProgrammeRole.LEAD, programme);
        var made = lead.sends(wanted("READ", inDays(30)))
                .post(keys)
                .then()
                .statusCode(201)
                .header("Cache-Control", "private, no-store")
                .body("key.scope", equalTo("READ"))
                .body("key.madeBy", equalTo(lead.actor()))
                .body("key.lastUsedAt", nullValue())
                .extract();
        String secret = made.path("secret");
        String id = made.path("key.id");
        assertTrue(secret.matches("rvk_[A-Za-z0-9_-]{43}"), secret.substring(0, 4));
        Program program = new Program(UUID.fromString(id), secret);
        program.asks().get(CALLER).then().statusCode(200).body("id", equalTo("client:" + id));
        program.asks().get("/api/v1/programmes?limit=1").then().statusCode(200);
        lead.asks()
                .get(keys)
                .then()
                .body("items[0].prefix", equalTo(secret.substring(0, 8)))
                .body("items[0].lastUsedAt", notNullValue())
                .body(not(containsString(secret.substring(8))));
        for (String table : new String[] {"api_key", "security_event", "idempotency_record"}) {
            assertEquals(
                    0,
                    rows.number(
                            "select count(*) from " + table + " t where cast(t as text) like '%' || ? || '%'",
                            secret.substring(8)),
                    table);
        }
        lead.asks().put(keys + "/" + id + "/withdrawal").then().statusCode(200).body("revokedAt", notNullValue());
        program.asks().get(CALLER).then().statusCode(401);
        program.asks().get("/api/v1/programmes?limit=1").then().statusCode(401);
        for (String kind : new String[] {"KEY_MADE", "KEY_REVOKED"}) {
            assertEquals(
                    1,
                    rows.number(
                            "select count(*) from security_event where kind = ? and actor = ? and detail ->> 'key' = ?",
                            kind,
                            lead.actor(),
                            id));
        }
    }

    @TestFactory
    @DisplayName("allows what its scope says in its programme, and nothing that people decide")
    Stream<DynamicTest> scopes() {
        Map<String, String[]> allowed = Map.of(
                "READ", new String[] {"READ_WORKING"},
                "REPORT", new String[] {"READ_WORKING", "REPORT"},
                "WRITE", new String[] {"READ_WORKING", "COMMENT", "REPORT", "EDIT"});
        return allowed.entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> {
                    Program program = people.program(row.getKey(), programme);
                    program.asks()
                            .get(CALLER)
                            .then()
                            .body("rights.administrator", equalTo(false))
                            .body("rights.grants[0].permissions", containsInAnyOrder(row.getValue()));
                    program.asks().get(keys).then().statusCode(403);
                    program.asks().get("/api/v1/session").then().statusCode(403);
                    program.asks()
                            .contentType(ContentType.JSON)
                            .body(json("role", "LEAD"))
                            .put("/api/v1/programmes/" + programme + "/members/" + UUID.randomUUID())
                            .then()
                            .statusCode(403);
                    program.asks()
                            .get("/api/v1/programmes/" + rows.programme() + "/keys")
                            .then()
                            .statusCode(404);
                }));
    }

    @TestFactory
    @DisplayName("is refused when it is not, or no longer, good, also where no key is needed (V9.2.1)")
    Stream<DynamicTest> refused() {
        Program good = people.program("WRITE", programme);
        Program expired = people.program("WRITE", programme);
        rows.run("update api_key set expires_at = now() - interval '1 second' where id = ?", expired.id());
        Program revoked = people.program("WRITE", programme);
        rows.run("update api_key set revoked_at = now() where id = ?", revoked.id());
        Program later = people.program("WRITE", programme);
        rows.run(
                "update api_key set made_at = now() + interval '2 hours', expires_at = now() + interval '3 hours' where id = ?",
                later.id());
        good.asks().get(CALLER).then().statusCode(200);
        return Stream.of(
                        new String[] {"ran out", expired.key()},
                        new String[] {"revoked", revoked.key()},
                        new String[] {"from after a clock was set back", later.key()},
                        new String[] {"never made", "rvk_" + Token.make()},
                        new String[] {
                            "cut short", good.key().substring(0, good.key().length() - 1)
                        },
                        new String[] {"longer", good.key() + "A"},
                        new String[] {"without its beginning", good.key().substring(4)},
                        new String[] {"in other letters", good.key().toUpperCase(Locale.ROOT)},
                        new String[] {"empty", ""},
                        new String[] {"two", good.key() + " " + good.key()})
                .map(row -> DynamicTest.dynamicTest(row[0], () -> {
                    for (String path : new String[] {CALLER, "/api/v1/programmes?limit=1"}) {
                        given().header("Authorization", "Bearer " + row[1])
                                .get(path)
                                .then()
                                .statusCode(401)
                                .contentType("application/problem+json")
                                .header("Cache-Control", containsString("no-store"));
                    }
                }));
    }

    @Test
    @DisplayName("needs no token of a page, and takes nothing from the session beside it")
    void besideSession() {
        Program program = people.program("READ", programme);
        program.asks()
                .contentType(ContentType.JSON)
                .body("{\"text\": \"x\"}")
                .post(CALLER)
                .then()
                .statusCode(200);
        people.administrator()
                .asks(program.asks())
                .get(CALLER)
                .then()
                .statusCode(200)
                .body("id", equalTo("client:" + program.id()))
                .body("rights.administrator", equalTo(false));
    }

    @Test
    @DisplayName("costs one statement a request, and its use is noted once a minute")
    void cost() {
        Program program = people.program("READ", programme);
        program.asks().get(CALLER).then().statusCode(200);
        String used = rows.text("select cast(last_used_at as text) from api_key where id = ?", program.id());
        assertEquals(1, statements.of(() -> program.asks().get(CALLER).then().statusCode(200)));
        assertEquals(used, rows.text("select cast(last_used_at as text) from api_key where id = ?", program.id()));
    }

    @Test
    @DisplayName("lives from tomorrow to a year from now, and has a name")
    void bad() {
        Person lead = people.with(ProgrammeRole.LEAD, programme);
        lead.sends(wanted("READ", inDays(0))).post(keys).then().statusCode(422);
        lead.sends(wanted("READ", inDays(-1))).post(keys).then().statusCode(422);
        lead.sends(wanted("READ", inDays(367))).post(keys).then().statusCode(422);
        lead.sends(wanted("ADMIN", inDays(9))).post(keys).then().statusCode(400);
        lead.sends(json("name", " ", "scope", "READ", "expires", inDays(9).toString()))
                .post(keys)
                .then()
                .statusCode(400);
        lead.asks().put(keys + "/" + UUID.randomUUID() + "/withdrawal").then().statusCode(404);
        Program elsewhere = people.program("READ", rows.programme());
        lead.asks().put(keys + "/" + elsewhere.id() + "/withdrawal").then().statusCode(404);
        elsewhere.asks().get(CALLER).then().statusCode(200);
        lead.sends(wanted("READ", inDays(1))).post(keys).then().statusCode(201);
        lead.sends(wanted("READ", inDays(365))).post(keys).then().statusCode(201);
        assertEquals(
                2,
                rows.number(
                        "select count(*) from api_key k join programme p on p.id = k.programme_id where p.slug = ?",
                        programme));
    }

    @Test
    @DisplayName("is the lead's business and nobody else's")
    void others() {
        for (ProgrammeRole role : new ProgrammeRole[] {
            ProgrammeRole.READER, ProgrammeRole.EDITOR, ProgrammeRole.BOARD, ProgrammeRole.COUNTY_AUDITOR
        }) {
            Person person = people.with(role, programme);
            person.asks().get(keys).then().statusCode(403);
            person.sends(wanted("READ", inDays(9))).post(keys).then().statusCode(403);
        }
        people.administrator()
                .sends(wanted("READ", inDays(9)))
                .post(keys)
                .then()
                .statusCode(404);
        people.with(ProgrammeRole.LEAD, rows.programme())
                .sends(wanted("READ", inDays(9)))
                .post(keys)
                .then()
                .statusCode(404);
        assertEquals(
                0,
                rows.number(
                        "select count(*) from api_key k join programme p on p.id = k.programme_id where p.slug = ?",
                        programme));
    }
}
