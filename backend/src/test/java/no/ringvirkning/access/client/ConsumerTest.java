package no.ringvirkning.access.client;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.Browser.json;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.shared.Today;
import no.ringvirkning.testing.Fresh;
import no.ringvirkning.testing.IssuerTestResource;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.People.Person;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import no.ringvirkning.testing.Statements;
import no.ringvirkning.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IssuerTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Security 15, 9: somebody who is let in by tokens")
class ConsumerTest {

    private static final String CALLER = "/api/v1/caller";
    private static final String READ = "prove:programdata.read";
    private static final String WRITE = "prove:programdata.write";

    @Inject
    People people;

    @Inject
    Plans plans;

    @Inject
    Rows rows;

    @Inject
    Statements statements;

    @Inject
    Today today;

    private String programme;
    private String consumers;
    private Person lead;

    @BeforeEach
    void programme() {
        programme = rows.programme();
        consumers = "/api/v1/programmes/" + programme + "/consumers";
        lead = people.with(ProgrammeRole.LEAD, programme);
    }

    private String wanted(String identifier, String scope, int days) {
        return json(
                "name",
                "Datavarehuset",
                "issuer",
                "mock",
                "identifier",
                identifier,
                "scope",
                scope,
                "expires",
                today.or(null).plusDays(days).toString());
    }

    private static RequestSpecification by(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    private static Response writes(String token) {
        return by(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .queryParam("reason", "Nytt i registeret.")
                .body("{\"slug\": \"" + Fresh.slug("partner")
                        + "\", \"kind\": \"ORGANISATION\", \"type\": \"NETWORK\", \"validity\": {},"
                        + " \"names\": [{\"name\": \"Prøve\", \"validity\": {}}]}")
                .post("/api/v1/partners");
    }

    @Test
    @DisplayName(
            "is registered by a lead, writes with the scope to write, reads with the one to read, and is out at once")
    void life() {
        String identifier = "0192:" + Fresh.word();
        String token = Tokens.of(identifier, READ, WRITE);
        writes(token).then().statusCode(403);
        Response made = lead.sends(wanted(identifier, "WRITE", 30)).post(consumers);
        made.then()
                .statusCode(201)
                .body("identifier", equalTo(identifier))
                .body("madeBy", equalTo(lead.actor()))
                .body("partner", nullValue());
        String actor = made.path("actor");
        by(token).get(CALLER).then().body("id", equalTo(actor));
        writes(token).then().statusCode(201);
        writes(Tokens.of(identifier, READ)).then().statusCode(403);
        assertEquals(1, rows.number("select count(*) from ledger where actor = ?", actor));
        by(token).get(consumers).then().statusCode(403);
        lead.sends(wanted(identifier, "READ", 30))
                .post(consumers)
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/identifier"));
        String id = made.path("id");
        lead.asks()
                .put(consumers + "/" + id + "/withdrawal")
                .then()
                .statusCode(200)
                .body("withdrawnAt", notNullValue());
        writes(token).then().statusCode(403);
        by(token).get(CALLER).then().statusCode(200).body("rights.grants", hasSize(0));
        by(token).get(consumers).then().statusCode(404);
        lead.sends(wanted(identifier, "READ", 30)).post(consumers).then().statusCode(201);
        lead.asks().get(consumers).then().body("items", hasSize(2)).body("items[1].id", equalTo(id));
        for (String kind : List.of("CONSUMER_REGISTERED", "CONSUMER_WITHDRAWN")) {
            assertTrue(
                    rows.number(
                                    "select count(*) from security_event where kind = ? and detail ->> 'consumer' = ?",
                                    kind,
                                    id)
                            == 1,
                    kind);
        }
    }

    @Test
    @DisplayName("is for one organisation only, when that is said")
    void partner() {
        String identifier = "0192:" + Fresh.word();
        String partner = plans.partner();
        String body = wanted(identifier, "REPORT", 30).replace("{", "{\"partner\": \"" + partner + "\", ");
        lead.sends(body).post(consumers).then().statusCode(201).body("partner", equalTo(partner));
        by(Tokens.of(identifier, "prove:programdata.report"))
                .get(CALLER)
                .then()
                .body("rights.grants[0].partner", notNullValue());
    }

    @Test
    @DisplayName("is registered only when all is in order, and in no other programme")
    void refused() {
        String identifier = "0192:" + Fresh.word();
        refused(wanted(identifier, "READ", 0), 422, "/expires");
        refused(wanted(identifier, "READ", 400), 422, "/expires");
        refused(wanted(identifier, "READ", 1).replace("\"mock\"", "\"nobody\""), 422, "/issuer");
        refused(wanted(identifier + " ", "READ", 1), 400, "/identifier");
        refused(
                wanted(identifier, "READ", 1).replace("{", "{\"partner\": \"" + Fresh.slug("nobody") + "\", "),
                422,
                "/partner");
        lead.sends(wanted(identifier, "READ", 1))
                .post("/api/v1/programmes/" + rows.programme() + "/consumers")
                .then()
                .statusCode(404);
        String elsewhere = people.consumer("READ", rows.programme());
        lead.asks()
                .put(consumers + "/"
                        + rows.text("select cast(id as text) from consumer where identifier = ?", elsewhere)
                        + "/withdrawal")
                .then()
                .statusCode(404);
        assertEquals(0, rows.number("select count(*) from consumer where identifier = ?", identifier));
    }

    private void refused(String body, int status, String pointer) {
        lead.sends(body).post(consumers).then().statusCode(status).body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    @DisplayName("asks 1200 times a minute at most, by whichever token, and leaves room for others")
    void limit() {
        String identifier = people.consumer("READ", programme);
        String one = Tokens.of(identifier, READ);
        String other = Tokens.of(identifier, READ, WRITE);
        int let = 0;
        Response last = by(one).get(CALLER);
        while (last.statusCode() == 200 && let < 3_000) {
            let++;
            last = by(let % 2 == 0 ? one : other).get(CALLER);
        }
        last.then()
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .contentType("application/problem+json")
                .body("type", equalTo("urn:ringvirkning:problem:too-many-requests"));
        assertTrue(let >= 1_200, "" + let);
        by(Tokens.of(people.consumer("READ", programme), READ))
                .get(CALLER)
                .then()
                .statusCode(200);
        people.program("READ", programme).asks().get(CALLER).then().statusCode(200);
        lead.asks().get(CALLER).then().statusCode(200);
    }
}
