package no.ringvirkning.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.testing.People.Person;

/** Something is taken back over HTTP. */
public final class Withdrawals {

    private static final String REASON = "Ført inn ved en feil.";

    private Withdrawals() {}

    /** @param address of what is withdrawn */
    public static ValidatableResponse withdraw(Person person, String address, long version) {
        return person.asks()
                .header("If-Match", "\"" + version + "\"")
                .queryParam("reason", REASON)
                .put("/api/v1/" + address + "/withdrawal")
                .then();
    }

    /** Takes it back, by who may, with a reason, once, as it was seen; the feed tells it and its history keeps it. */
    public static void takesBack(Person may, Person mayNot, EntityType type, UUID id, String address, long version) {
        may.asks()
                .header("If-Match", "\"" + version + "\"")
                .put("/api/v1/" + address + "/withdrawal")
                .then()
                .statusCode(422);
        withdraw(mayNot, address, version).statusCode(403);
        withdraw(may, address, version + 1).statusCode(412);
        withdraw(may, address, version).statusCode(200).body("version", equalTo((int) version + 1));
        withdraw(may, address, version + 1).statusCode(404);
        given().get("/api/v1/changes/" + type + "/" + id)
                .then()
                .body("items", hasSize((int) version + 1))
                .body("items[0].op", equalTo("DELETE"))
                .body("items[0].reason", equalTo(REASON))
                .body("items[1].op", equalTo("UPSERT"));
    }

    /** Takes it back several times at once: once it is done, and the others find it gone or changed. One entry tells of it. */
    public static void takesBackOnce(Person may, EntityType type, UUID id, String address, long version) {
        List<Object> answers = AtOnce.all(Collections.nCopies(
                8, () -> withdraw(may, address, version).extract().statusCode()));
        assertEquals(1, Collections.frequency(answers, 200), answers::toString);
        assertEquals(7, Collections.frequency(answers, 404) + Collections.frequency(answers, 412), answers::toString);
        given().get("/api/v1/changes/" + type + "/" + id)
                .then()
                .body("items", hasSize((int) version + 1))
                .body("items[0].op", equalTo("DELETE"))
                .body("items[1].op", equalTo("UPSERT"));
    }
}
