package no.ringvirkning.privacy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.access.Token;
import no.ringvirkning.testing.Fresh;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.People.Person;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Security 28: a person is told what is known of them, and is forgotten when they ask for it")
class ErasureTest {

    @Inject
    People people;

    @Inject
    Plans plans;

    @Inject
    Rows rows;

    @Inject
    Canaries canaries;

    private String word = "";
    private String programme = "";
    private String partner = "";
    private Person lead = new Person(UUID.randomUUID(), "");
    private UUID contact = UUID.randomUUID();

    /** Somebody with everything that is known of anybody. */
    @BeforeEach
    void enter() {
        word = Fresh.word();
        programme = plans.programme();
        partner = plans.partner();
        lead = people.with(ProgrammeRole.LEAD, programme);
        rows.run(
                "update account set login_name = ?, display_name = ? where id = ?",
                address(),
                "Fugl " + word,
                lead.account());
        rows.run(
                "insert into outgoing_mail (id, kind, language, address, subject, body, state, made_at, attempts, next_attempt)"
                        + " values (?, 'REMINDER', 'NB', ?, 'S', 'B', 'WAITING', now(), 0, now())",
                UUID.randomUUID(),
                address().toUpperCase(Locale.ROOT));
        rows.run(
                "insert into device (id, token_hash, account_id, made_at) values (?, ?, ?, now())",
                UUID.randomUUID(),
                Token.hash(Token.make()),
                lead.account());
        rows.run(
                "insert into invitation (id, token_hash, account_id, made_at, expires_at, version)"
                        + " values (?, ?, ?, now(), now() + interval '1 day', 1)",
                UUID.randomUUID(),
                Token.hash(Token.make()),
                lead.account());
        rows.run(
                "insert into openid_identity (id, account_id, issuer, subject, made_at) values (?, ?, ?, ?, now())",
                UUID.randomUUID(),
                lead.account(),
                "https://idp.example.org",
                "subject-" + word);
        lead.sends("{\"name\": \"Prøve\", \"scope\": \"READ\", \"expires\": \""
                        + LocalDate.now().plusDays(30) + "\"}")
                .post("/api/v1/programmes/" + programme + "/keys")
                .then()
                .statusCode(201);
        contact = UUID.fromString(lead.sends("""
                        {"role": "Leder", "partner": "%s",
                         "person": {"name": "Fugl %s", "phone": "+47 99 12 34 56", "email": "%s"}}""".formatted(partner, word, address()))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/programmes/" + programme + "/contacts")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        lead.sends("{\"publicLevel\": \"CONTACT\", \"consentedOn\": \"2026-01-15\"}")
                .header("If-Match", "\"1\"")
                .put("/api/v1/contacts/" + contact + "/consent")
                .then()
                .statusCode(200);
    }

    private String address() {
        return word + "@example.org";
    }

    @Test
    @DisplayName("who is signed in is told all that is known of them, and nobody else")
    void own() {
        lead.asks()
                .get("/api/v1/session/export")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("private, no-store"))
                .body("account.loginName", equalTo(address()))
                .body("roles[0].programme", equalTo(programme))
                .body("roles[0].role", equalTo("LEAD"))
                .body("sessions", hasSize(1))
                .body("browsersKnownSince", hasSize(1))
                .body("invitations", hasSize(1))
                .body("identities[0].subject", equalTo("subject-" + word))
                .body("events.kind", hasItem("KEY_MADE"))
                .body("contacts[0].name", equalTo("Fugl " + word))
                .body("contacts[0].publicLevel", equalTo("CONTACT"))
                .body("changes", equalTo(2))
                .body("keys", equalTo(1));
        String other = people.stranger().asks().get("/api/v1/session/export").asString();
        assertFalse(other.contains(word), other);
        given().get("/api/v1/session/export").then().statusCode(401);
        people.program("READ", programme)
                .asks()
                .get("/api/v1/session/export")
                .then()
                .statusCode(403);
    }

    @Test
    @DisplayName("an administrator can be asked for it, and that they were is noted")
    void byAdministrator() {
        Person administrator = people.administrator();
        String account = "/api/v1/accounts/" + lead.account() + "/export";
        administrator.asks().get(account).then().statusCode(200).body("account.loginName", equalTo(address()));
        administrator
                .asks()
                .get("/api/v1/contacts/" + contact + "/export")
                .then()
                .statusCode(200)
                .body("email", equalTo(address()));
        lead.asks().get(account).then().statusCode(403);
        lead.asks().get("/api/v1/contacts/" + contact + "/export").then().statusCode(403);
        assertEquals(
                2,
                rows.number(
                        "select count(*) from security_event where kind = 'DATA_EXPORTED' and actor = ?",
                        administrator.actor()));
    }

    @Test
    @DisplayName("nothing of an erased account is left in any table, list or session; what they did stays")
    void account() {
        assertEquals(
                Map.of("account", 1L, "contact_person", 1L, "openid_identity", 1L, "outgoing_mail", 1L),
                canaries.tables(word),
                "the scan finds what is there");
        Person administrator = people.administrator();
        long changes = rows.number("select count(*) from ledger where actor = ?", lead.actor());
        administrator
                .asks()
                .put("/api/v1/accounts/" + lead.account() + "/erasure")
                .then()
                .statusCode(200)
                .body("roles", equalTo(1))
                .body("sessions", equalTo(1))
                .body("browsers", equalTo(1))
                .body("invitations", equalTo(1))
                .body("keys", equalTo(1))
                .body("contacts", equalTo(1));
        assertEquals(Map.of(), canaries.tables(word));
        lead.asks().get("/api/v1/session").then().statusCode(401);
        assertEquals(changes, rows.number("select count(*) from ledger where actor = ?", lead.actor()));
        String[] reads = {
            "/api/v1/accounts?limit=200",
            "/api/v1/security-events?limit=200",
            "/api/v1/security-events?account=" + lead.account(),
            "/api/v1/programmes/" + programme + "/members"
        };
        for (String read : reads) {
            String answer = administrator.asks().get(read).asString();
            assertFalse(answer.contains(word), read);
        }
        given().get("/api/v1/programmes/" + programme + "/contacts")
                .then()
                .body("items[0].role", equalTo("Leder"))
                .body("items[0].person", nullValue());
        assertEquals(
                1,
                rows.number(
                        "select count(*) from security_event where kind = 'ACCOUNT_ERASED' and account_id = ?",
                        lead.account()));
        administrator
                .asks()
                .put("/api/v1/accounts/" + lead.account() + "/erasure")
                .then()
                .statusCode(404);
    }

    @Test
    @DisplayName("the person of a contact is forgotten by an administrator, and the contact stays without them")
    void person() {
        lead.asks().put("/api/v1/contacts/" + contact + "/erasure").then().statusCode(403);
        people.administrator()
                .asks()
                .put("/api/v1/contacts/" + contact + "/erasure")
                .then()
                .statusCode(204);
        assertEquals(Map.of("account", 1L, "openid_identity", 1L, "outgoing_mail", 1L), canaries.tables(word));
        lead.asks()
                .get("/api/v1/contacts/" + contact)
                .then()
                .body("person", nullValue())
                .body("version", greaterThan(2));
    }

    @Test
    @DisplayName("only administrators erase an account")
    void refused() {
        lead.asks()
                .put("/api/v1/accounts/" + lead.account() + "/erasure")
                .then()
                .statusCode(403);
        given().put("/api/v1/accounts/" + lead.account() + "/erasure").then().statusCode(401);
    }
}
