package no.ringvirkning.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;
import no.ringvirkning.testing.People.Person;

/** Asking for updates, and answering, as the pages do it. */
public final class UpdateLinks {

    private UpdateLinks() {}

    /** A request that was made, with what only the organisation is told. */
    public record Asked(UUID id, long version, String token, String tag) {

        static Asked of(Response answer) {
            return new Asked(
                    UUID.fromString(answer.path("request.id")),
                    answer.<Integer>path("version"),
                    answer.<String>path("link").replaceFirst(".*#", ""),
                    answer.header("ETag"));
        }
    }

    public static Response asking(Person person, String programme, String body) {
        return person.sends(body)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/programmes/" + programme + "/update-requests");
    }

    public static Asked ask(Person person, String programme, String body) {
        Response answer = asking(person, programme, body);
        answer.then().statusCode(201);
        return Asked.of(answer);
    }

    public static Response open(String token) {
        return given().contentType(ContentType.JSON)
                .body("{\"token\": \"" + token + "\"}")
                .post("/api/v1/update-links/opening");
    }

    /** Answers the lines with these, in the form of the contract. */
    public static Response answer(String token, String... answers) {
        return given().contentType(ContentType.JSON)
                .body("{\"token\": \"" + token + "\", \"answers\": [" + String.join(", ", answers) + "]}")
                .post("/api/v1/update-links/answer");
    }

    /** The id of what came of a line: its proposal or its submission. */
    public static UUID item(Person person, UUID request, int number, String what) {
        return UUID.fromString(person.asks()
                .get("/api/v1/update-requests/" + request)
                .then()
                .statusCode(200)
                .extract()
                .path("items[" + (number - 1) + "]." + what));
    }
}
