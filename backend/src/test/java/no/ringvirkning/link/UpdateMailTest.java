package no.ringvirkning.link;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.link.LinkWorld.World;
import no.ringvirkning.testing.Fresh;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import no.ringvirkning.testing.UpdateLinks;
import no.ringvirkning.testing.UpdateLinks.Asked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("A link that is mailed")
class UpdateMailTest {

    @Inject
    LinkWorld worlds;

    @Inject
    People people;

    @Inject
    Rows rows;

    @Inject
    EntityManager entityManager;

    private World world;
    private String address = "";

    @BeforeEach
    void enter() {
        world = worlds.make();
        address = Fresh.slug("post") + "@example.org";
    }

    private String body(String more) {
        return "{\"partner\": \"%s\", \"items\": [{\"measure\": \"1\"}]%s}".formatted(world.partner(), more);
    }

    private String mailed(String language) {
        return body(", \"mailTo\": {\"email\": \"%s\", \"language\": \"%s\"}".formatted(address, language));
    }

    private Asked ask(String body) {
        return UpdateLinks.ask(world.editor(), world.programme(), body);
    }

    private List<?> written(String column) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entityManager
                        .createNativeQuery("select " + column + " from outgoing_mail where address = :to order by id")
                        .setParameter("to", address)
                        .getResultList());
    }

    private long kept() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entityManager
                                .createNativeQuery("select count(*) from update_request_address where email = :to")
                                .setParameter("to", address)
                                .getSingleResult())
                        .longValue());
    }

    @Test
    @DisplayName(
            "says what is wanted of whom and by when, and the receipt says what was answered; then nobody is known")
    void answered() {
        Asked asked = ask(mailed("NN"));
        assertEquals(List.of("UPDATE_LINK"), written("kind"));
        String text = written("body").get(0).toString();
        assertTrue(text.contains("/dele#" + asked.token()), "the link that was told");
        assertTrue(text.contains("Du treng ingen konto"), text);
        world.editor()
                .asks()
                .get("/api/v1/update-requests/" + asked.id())
                .then()
                .body("mailedTo.email", equalTo(address));
        UpdateLinks.answer(asked.token(), "{\"number\": 1, \"answer\": \"NOT_APPLICABLE\"}")
                .then()
                .statusCode(200);
        assertEquals(List.of("UPDATE_LINK", "UPDATE_RECEIPT"), written("kind"));
        String receipt = written("body").get(1).toString();
        assertTrue(receipt.contains("ikkje aktuelt"), receipt);
        assertFalse(receipt.contains(asked.token()));
        assertEquals(0, kept());
        world.editor()
                .asks()
                .get("/api/v1/update-requests/" + asked.id())
                .then()
                .body("mailedTo", nullValue());
    }

    @Test
    @DisplayName("goes to the same address when it is made anew, or to another, and to nobody when it was taken back")
    void renewed() {
        Asked asked = ask(mailed("NB"));
        Response again = world.editor()
                .sends("{}")
                .header("If-Match", asked.tag())
                .put("/api/v1/update-requests/" + asked.id() + "/link");
        again.then().statusCode(200).body("link", not(endsWith(asked.token())));
        assertEquals(2, written("kind").size());
        assertTrue(written("body")
                .get(1)
                .toString()
                .contains(again.<String>path("link").replaceFirst(".*#", "")));
        world.editor()
                .asks()
                .header("If-Match", again.header("ETag"))
                .put("/api/v1/update-requests/" + asked.id() + "/withdrawal")
                .then()
                .statusCode(200)
                .body("mailedTo", nullValue());
        assertEquals(0, kept());
    }

    @Test
    @DisplayName("is written to nobody when the request is refused, tried, or sent twice by one key")
    void once() {
        Map<String, String> before = rows.contents();
        UpdateLinks.asking(world.editor(), world.programme(), mailed("NB").replace("\"1\"", "\"9\""))
                .then()
                .statusCode(422);
        world.editor()
                .sends(mailed("NB"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .queryParam("dryRun", true)
                .post("/api/v1/programmes/" + world.programme() + "/update-requests")
                .then()
                .statusCode(200);
        assertEquals(before, rows.contents());
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            world.editor()
                    .sends(mailed("NB"))
                    .header("Idempotency-Key", key)
                    .post("/api/v1/programmes/" + world.programme() + "/update-requests")
                    .then()
                    .statusCode(201);
        }
        assertEquals(1, written("kind").size());
        assertTrue(remembered(key).contains("\"expiresAt\""), "the test sees what is told again");
        assertFalse(remembered(key).contains(address), "whom it went to is not kept with what is told again");
    }

    @Test
    @DisplayName("goes to so many in an hour for one account, which then waits; what is only tried costs nothing")
    void limited() {
        for (int i = 0; i < 12; i++) {
            world.editor()
                    .sends(mailed("NB"))
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .queryParam("dryRun", true)
                    .post("/api/v1/programmes/" + world.programme() + "/update-requests")
                    .then()
                    .statusCode(200);
        }
        for (int i = 0; i < 10; i++) {
            ask(mailed("NB"));
        }
        Map<String, String> before = rows.contents();
        UpdateLinks.asking(world.editor(), world.programme(), mailed("NB"))
                .then()
                .statusCode(429)
                .header("Retry-After", not(nullValue()));
        assertEquals(before, rows.contents());
        ask(body(""));
        assertEquals(10, written("kind").size());
    }

    private String remembered(String key) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entityManager
                        .createNativeQuery("select answer from idempotency_record where key = :key")
                        .setParameter("key", key)
                        .getSingleResult()
                        .toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ingen",
                "a@b",
                "a@example.org\\r\\nBcc: b@example.org",
                "a@example.org, b@example.org",
                "Noen <a@example.org>",
                "a b@example.org",
                "@example.org"
            })
    @DisplayName("goes to one address, and to nothing that could be more")
    void address(String wrong) {
        UpdateLinks.asking(
                        world.editor(),
                        world.programme(),
                        body(", \"mailTo\": {\"email\": \"%s\", \"language\": \"NB\"}".formatted(wrong)))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", containsString("/mailTo/email"));
    }

    @Test
    @DisplayName("tells its address to nobody who reads without making links")
    void secret() {
        Asked asked = ask(mailed("NB"));
        people.with(ProgrammeRole.READER, world.programme())
                .asks()
                .get("/api/v1/update-requests/" + asked.id())
                .then()
                .statusCode(200)
                .body("mailedTo", nullValue());
        given().get("/api/v1/update-requests/" + asked.id()).then().statusCode(401);
    }
}
