package no.ringvirkning.partner;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("A partner over HTTP")
class PartnerWriteTest {

    private static final String PARTNERS = "/api/v1/partners";
    private static final String BODY = """
            {"type": "NETWORK", "names": [{"name": "Nytt navn", "validity": {}}], "website": "https://example.org/",
             "description": {"nb": "Et nettverk", "en": "A network"}}""";

    @Inject
    People people;

    @Inject
    Plans plans;

    @Inject
    Rows rows;

    private String slug = "";
    private String address = "";

    @BeforeEach
    void enter() {
        slug = plans.partner();
        address = PARTNERS + "/" + slug;
    }

    private static String body(String slug) {
        return "{\"slug\": \"" + slug + "\", \"kind\": \"ORGANISATION\", \"validity\": {}, " + BODY.substring(1);
    }

    private static RequestSpecification change(Person person, String body) {
        return person.sends(body).header("If-Match", "\"1\"").queryParam("reason", "Nettstedet er flyttet.");
    }

    @Test
    @DisplayName("is entered by whoever writes for some programme, published, and in the ledger with who and why")
    void entered() {
        Person editor = people.with(ProgrammeRole.EDITOR, plans.programme());
        String fresh = Fresh.slug("partner");
        String key = UUID.randomUUID().toString();
        Response made = editor.sends(body(fresh)).header("Idempotency-Key", key).post(PARTNERS);
        made.then()
                .statusCode(201)
                .header("ETag", matchesPattern("\"1-[\\w-]{16}\""))
                .header("Location", endsWith(PARTNERS + "/" + fresh))
                .header("Cache-Control", equalTo("private, no-store"))
                .body("name", equalTo("Nytt navn"));
        given().get(PARTNERS + "/" + fresh).then().statusCode(200).body("website", equalTo("https://example.org/"));
        Response again =
                editor.sends(body(fresh)).header("Idempotency-Key", key).post(PARTNERS);
        again.then().statusCode(201).header("Idempotent-Replayed", equalTo("true"));
        assertEquals(made.asString(), again.asString());
        editor.sends(body(fresh))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(PARTNERS)
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/slug"));
        assertEquals(1, rows.number("select count(*) from ledger where actor = ?", editor.actor()));
    }

    @Test
    @DisplayName("is changed by an administrator, who says why; what is left out is not recorded any more")
    void changed() {
        Person administrator = people.administrator();
        change(administrator, BODY)
                .put(address)
                .then()
                .statusCode(200)
                .header("ETag", matchesPattern("\"2-[\\w-]{16}\""))
                .body("name", equalTo("Nytt navn"))
                .body("slug", equalTo(slug))
                .body("description.en", equalTo("A network"));
        String less = BODY.replace(", \"website\": \"https://example.org/\"", "");
        change(administrator, less)
                .header("If-Match", "\"2\"")
                .put(address)
                .then()
                .statusCode(412);
        administrator
                .sends(less)
                .header("If-Match", "\"2-abc\"")
                .queryParam("reason", "Nettstedet er nedlagt.")
                .put(address)
                .then()
                .statusCode(200)
                .body("version", equalTo(3))
                .body("website", nullValue());
        given().get(address).then().body("website", nullValue()).body("name", equalTo("Nytt navn"));
        String ofIt = "select count(*) from ledger l where l.entity_type = 'PARTNER' and l.actor = ? and l.reason = ?";
        assertEquals(1, rows.number(ofIt, administrator.actor(), "Nettstedet er flyttet."));
        assertEquals(1, rows.number(ofIt, administrator.actor(), "Nettstedet er nedlagt."));
    }

    @Test
    @DisplayName("is a version more also when the same is said of it again")
    void unchanged() {
        Person administrator = people.administrator();
        change(administrator, BODY).put(address).then().statusCode(200);
        administrator
                .sends(BODY)
                .header("If-Match", "\"2\"")
                .queryParam("reason", "Sagt igjen.")
                .put(address)
                .then()
                .statusCode(200)
                .body("version", equalTo(3));
    }

    @Test
    @DisplayName("Security 2, 4: is refused to who may not, and writes nothing then")
    void refused() {
        List<Person> others = new ArrayList<>(List.of(people.stranger()));
        for (ProgrammeRole role : ProgrammeRole.values()) {
            others.add(people.with(role, plans.programme(), role.isForOnePartner() ? slug : null));
        }
        Person reader = people.with(ProgrammeRole.READER, plans.programme());
        Map<String, String> before = rows.contents();
        given().contentType("application/json")
                .body(BODY)
                .header("If-Match", "\"1\"")
                .put(address)
                .then()
                .statusCode(401);
        given().contentType("application/json").body("{}").post(PARTNERS).then().statusCode(401);
        others.forEach(each -> change(each, BODY).put(address).then().statusCode(403));
        reader.sends(body(Fresh.slug("partner")))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(PARTNERS)
                .then()
                .statusCode(403);
        change(people.administrator(), BODY)
                .put(PARTNERS + "/finnes-ikke")
                .then()
                .statusCode(404);
        Map<String, String> after = rows.contents();
        List.of(before, after)
                .forEach(each -> each.keySet().removeAll(List.of("session", "account", "security_event")));
        assertEquals(before, after);
    }

    @Test
    @DisplayName(
            "is not changed without the version that was seen, a reason and what it needs, nor when it is only tried")
    void form() {
        Person administrator = people.administrator();
        Map<String, String> before = rows.contents();
        administrator
                .sends(BODY)
                .queryParam("reason", "Nytt.")
                .put(address)
                .then()
                .statusCode(428);
        administrator
                .sends(BODY)
                .header("If-Match", "\"1\"")
                .put(address)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:ringvirkning:problem:reason-missing"));
        administrator
                .sends(BODY)
                .header("If-Match", "\"7\"")
                .queryParam("reason", "Nytt.")
                .put(address)
                .then()
                .statusCode(412);
        change(administrator, BODY)
                .queryParam("dryRun", true)
                .put(address)
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("name", equalTo("Nytt navn"));
        assertEquals(before, rows.contents());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": \"NETWORK\", \"names\": []}",
                "{\"type\": \"NETWORK\", \"names\": [{\"name\": \" \", \"validity\": {}}]}",
                "{\"type\": \"NETWORK\", \"names\": [{\"name\": \"A\", \"validity\": {}}], \"website\": \"javascript:alert(1)\"}",
                "{\"type\": \"NETWORK\", \"names\": [{\"name\": \"A\", \"validity\": {}}], \"slug\": \"annet\"}",
                "{\"type\": \"NETWORK\", \"names\": [{\"name\": \"A\", \"validity\": {}}], \"version\": 7}",
                "{\"type\": \"NETWORK\", \"names\": [{\"name\": \"A\", \"validity\": {}}], \"homeArea\": {\"slug\": \"finnes-ikke\"}}",
                "{\"type\": \"NETWORK\", \"names\": [{\"name\": \"A\", \"validity\": {}}],"
                        + " \"members\": [{\"partner\": {\"slug\": \"drammen-kommune\"}}]}"
            })
    @DisplayName("is not changed to what it cannot be, and writes nothing then")
    void bad(String body) {
        Person administrator = people.administrator();
        Map<String, String> before = rows.contents();
        int status = change(administrator, body).put(address).statusCode();
        assertEquals(status == 400 ? 400 : 422, status);
        assertEquals(before, rows.contents());
    }

    @Test
    @DisplayName("is refused with a name for addresses that is longer than any, whatever it is made of")
    void longSlug() {
        Person administrator = people.administrator();
        for (String slug : List.of("a-".repeat(100_000) + "a", "a".repeat(200_000), "a--b", "-a", "a-")) {
            administrator
                    .sends(body(slug))
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .post(PARTNERS)
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    @DisplayName(
            "Concurrency: changed 50 times at once from one version is changed once, and 49 are told that it is stale")
    void atOnce() {
        Person administrator = people.administrator();
        List<Object> answers = AtOnce.all(Collections.nCopies(50, (Callable<Object>)
                () -> change(administrator, BODY).put(address).statusCode()));
        assertEquals(1, Collections.frequency(answers, 200), answers::toString);
        assertEquals(49, Collections.frequency(answers, 412), answers::toString);
        assertEquals(
                2,
                rows.number(
                        "select count(*) from ledger l join partner p on p.id = l.entity_id where p.slug = ?", slug));
    }
}
