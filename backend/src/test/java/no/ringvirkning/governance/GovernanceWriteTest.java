package no.ringvirkning.governance;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.testing.AtOnce;
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
@DisplayName("Boards and decisions over HTTP")
class GovernanceWriteTest {

    private static final String BODIES = "/api/v1/bodies";
    private static final String DECISIONS = "/api/v1/decisions";

    @Inject
    People people;

    @Inject
    Plans plans;

    @Inject
    Rows rows;

    private String programme = "";
    private Person lead = new Person(UUID.randomUUID(), "");
    private String board = "";

    @BeforeEach
    void enter() {
        programme = plans.programme();
        lead = people.with(ProgrammeRole.LEAD, programme);
        board = Fresh.slug("styre");
        make(lead, BODIES, """
                {"slug": "%s", "name": {"nb": "Styret"}, "type": "STEERING_GROUP", "organisation": {"slug": "%s"},
                 "programme": {"slug": "%s"}, "validity": {"from": "2014-01-01"},
                 "seats": [{"key": "leder", "role": "CHAIR", "count": 1}]}""".formatted(board, plans.partner(), programme))
                .then()
                .statusCode(201)
                .header("Location", endsWith(BODIES + "/" + board));
    }

    private static Response make(Person person, String address, String body) {
        return person.sends(body)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(address);
    }

    private static RequestSpecification seen(Person person, int version, String body) {
        return person.sends(body).header("If-Match", "\"" + version + '"').queryParam("reason", "Etter møtet.");
    }

    private String decision(String slug) {
        return """
                {"slug": "%s", "title": {"nb": "Tilskudd <b>nå</b>"}, "body": {"slug": "%s"}, "programme": {"slug": "%s"},
                 "date": {"date": "2021-03-12", "precision": "DAY"}, "outcome": "ADOPTED", "votesFor": 5}""".formatted(slug, board, programme);
    }

    @Test
    @DisplayName("a board gets its seats, delegations and meetings, each version on record with who and why")
    void board() {
        seen(lead, 1, "{\"key\": \"observator\", \"role\": \"OBSERVER\", \"count\": 1, \"voting\": false}")
                .put(BODIES + "/" + board + "/seats/observator")
                .then()
                .statusCode(200)
                .body("seats.key", hasItem("observator"));
        seen(lead, 2, "{\"date\": {\"date\": \"2022-06-30\", \"precision\": \"DAY\"}}")
                .put(BODIES + "/" + board + "/seats/observator/end")
                .then()
                .statusCode(200)
                .body("seats[1].period.to.date", equalTo("2022-06-30"));
        seen(lead, 3, """
                {"key": "sma", "text": {"nb": "Programleder"}, "subject": {"nb": "Inntil 50 000"}, "validity": {}}""").put(BODIES + "/" + board + "/delegations/sma").then().statusCode(200);
        seen(
                        lead,
                        4,
                        "{\"key\": \"2021-1\", \"date\": {\"date\": \"2021-03-12\", \"precision\": \"DAY\"}, \"agenda\": []}")
                .put(BODIES + "/" + board + "/meetings/2021-1")
                .then()
                .statusCode(200);
        seen(lead, 5, """
                {"name": {"nb": "Programstyret"}, "type": "STEERING_GROUP", "mandate": {"nb": "Styrer"}, "validity": {"from": "2014-01-01"}}""").put(BODIES + "/" + board).then().statusCode(200).body("version", equalTo(6));
        String same = """
                {"name": {"nb": "Programstyret"}, "type": "STEERING_GROUP", "mandate": {"nb": "Styrer"}, "validity": {"from": "2014-01-01"}}""";
        seen(lead, 6, same).put(BODIES + "/" + board).then().statusCode(200).body("version", equalTo(7));
        seen(lead, 7, same).put(BODIES + "/" + board).then().statusCode(200).body("version", equalTo(8));
        given().get(BODIES + "/" + board).then().body("version", equalTo(8));
        given().get(BODIES + "/" + board)
                .then()
                .body("name.nb", equalTo("Programstyret"))
                .body("meetings", hasSize(1))
                .body("delegations", hasSize(1));
        given().get(BODIES + "/" + board + "/history")
                .then()
                .body("items", hasSize(8))
                .body("items[0].reason", equalTo("Etter møtet."));
    }

    @Test
    @DisplayName(
            "a board is not changed to what leaves its seats outside its days, nor by another key than the address says")
    void impossible() {
        seen(lead, 1, "{\"key\": \"m\", \"date\": {\"date\": \"2015-01-01\", \"precision\": \"DAY\"}, \"agenda\": []}")
                .put(BODIES + "/" + board + "/meetings/m")
                .then()
                .statusCode(200);
        Map<String, String> before = rows.contents();
        seen(lead, 2, "{\"name\": {\"nb\": \"S\"}, \"type\": \"FORUM\", \"validity\": {\"from\": \"2020-01-01\"}}")
                .put(BODIES + "/" + board)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:ringvirkning:problem:outside-existence"));
        seen(lead, 2, "{\"key\": \"a\", \"role\": \"MEMBER\"}")
                .put(BODIES + "/" + board + "/seats/b")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:ringvirkning:problem:key-differs"));
        assertEquals(before, rows.contents());
    }

    @Test
    @DisplayName(
            "a decision is entered by who decides for the programme, corrected with a reason, and its outcome stands")
    void decided() {
        String slug = Fresh.slug("vedtak");
        Person member = people.with(ProgrammeRole.BOARD, programme);
        make(people.with(ProgrammeRole.EDITOR, programme), DECISIONS, decision(slug))
                .then()
                .statusCode(403);
        make(people.administrator(), DECISIONS, decision(slug)).then().statusCode(403);
        make(people.with(ProgrammeRole.LEAD, plans.programme()), DECISIONS, decision(slug))
                .then()
                .statusCode(403);
        make(member, DECISIONS, decision(slug)).then().statusCode(201).header("Location", endsWith("/" + slug));
        make(member, DECISIONS, decision(slug)).then().statusCode(409);
        given().get(DECISIONS + "/" + slug).then().statusCode(200).body("title.nb", equalTo("Tilskudd <b>nå</b>"));
        String corrected = "{\"title\": {\"nb\": \"Tilskudd\"}, \"votesFor\": 6}";
        String withOutcome =
                corrected.replace("}}", "}, \"outcome\": \"REJECTED\"}").replace("6}", "6, \"outcome\": \"REJECTED\"}");
        seen(member, 1, withOutcome).put(DECISIONS + "/" + slug).then().statusCode(400);
        seen(member, 1, corrected)
                .put(DECISIONS + "/" + slug)
                .then()
                .statusCode(200)
                .body("votesFor", equalTo(6))
                .body("date", nullValue())
                .body("outcome", equalTo("ADOPTED"));
        seen(member, 1, corrected).put(DECISIONS + "/" + slug).then().statusCode(412);
        seen(member, 2, corrected)
                .put(DECISIONS + "/" + slug)
                .then()
                .statusCode(200)
                .body("version", equalTo(3));
        given().get(DECISIONS + "/" + slug).then().body("version", equalTo(3));
        given().get(DECISIONS + "/" + slug + "/history").then().body("items", hasSize(3));
    }

    @Test
    @DisplayName("a decision appoints, and prolongs the programme, each with the decision behind it")
    void effects() {
        String slug = Fresh.slug("vedtak");
        make(lead, DECISIONS, decision(slug)).then().statusCode(201);
        String role = make(
                        lead,
                        DECISIONS + "/" + slug + "/appointments",
                        "{\"role\": \"OPERATOR\", \"partner\": \"%s\", \"programme\": \"%s\"}"
                                .formatted(plans.partner(), programme))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        seen(lead, 1, """
                {"period": {"from": {"date": "2021-01-01", "precision": "YEAR"}, "to": {"date": "2022-01-01", "precision": "YEAR"}},
                 "decision": {"slug": "%s"}}""".formatted(slug))
                .put("/api/v1/programmes/" + programme + "/extensions/mer")
                .then()
                .statusCode(200);
        given().get(DECISIONS + "/" + slug).then().body("effects", hasSize(2));
        lead.asks()
                .header("If-Match", "\"1\"")
                .queryParam("reason", "Feil.")
                .put("/api/v1/roles/" + role + "/withdrawal")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ringvirkning:problem:by-decision"));
    }

    @Test
    @DisplayName(
            "what a decision is told to have led to goes with the programme, as a version of the decision with who and why")
    void follows() {
        String slug = Fresh.slug("vedtak");
        String other = Fresh.slug("vedtak");
        make(lead, DECISIONS, decision(slug)).then().statusCode(201);
        make(lead, DECISIONS, decision(other)).then().statusCode(201);
        make(
                        lead,
                        DECISIONS + "/" + slug + "/appointments",
                        "{\"role\": \"OPERATOR\", \"partner\": \"%s\", \"programme\": \"%s\"}"
                                .formatted(plans.partner(), programme))
                .then()
                .statusCode(201);
        int version = given().get(DECISIONS + "/" + slug).then().extract().path("version");
        lead.asks()
                .header("If-Match", "\"1\"")
                .queryParam("reason", "Programmet var ført inn to ganger.")
                .put("/api/v1/programmes/" + programme + "/withdrawal")
                .then()
                .statusCode(200);
        given().get(DECISIONS + "/" + slug).then().body("effects", hasSize(0)).body("version", equalTo(version + 1));
        given().get(DECISIONS + "/" + slug + "/history")
                .then()
                .body("items[0].version", equalTo(version + 1))
                .body("items[0].reason", equalTo("Programmet var ført inn to ganger."))
                .body("items[0].snapshot.effects", hasSize(0));
        given().get(DECISIONS + "/" + other).then().body("version", equalTo(1));
    }

    @Test
    @DisplayName(
            "Concurrency: 50 changes of a board at once from one version are one, and 49 are told that it is stale")
    void atOnce() {
        String body = "{\"name\": {\"nb\": \"Nytt\"}, \"type\": \"FORUM\", \"validity\": {}}";
        List<Object> answers = AtOnce.all(Collections.nCopies(50, (Callable<Object>)
                () -> seen(lead, 1, body).put(BODIES + "/" + board).statusCode()));
        assertEquals(1, Collections.frequency(answers, 200), answers::toString);
        assertEquals(49, Collections.frequency(answers, 412), answers::toString);
        given().get(BODIES + "/" + board + "/history").then().body("items", hasSize(2));
    }
}
