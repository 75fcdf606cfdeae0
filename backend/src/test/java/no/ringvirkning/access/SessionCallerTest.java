package no.ringvirkning.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.ringvirkning.access.session.CrossSite;
import no.ringvirkning.access.session.SessionCookie;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.People.Person;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.RawHttp;
import no.ringvirkning.testing.Rows;
import no.ringvirkning.testing.Statements;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Who calls")
class SessionCallerTest {

    private static final String CALLER = "/api/v1/caller";

    @Inject
    People people;

    @Inject
    Rows rows;

    @Inject
    Statements statements;

    @Test
    @DisplayName("is told by their session, with the roles they have now")
    void signedIn() {
        String programme = rows.programme();
        Person editor = people.with(ProgrammeRole.EDITOR, programme);
        editor.asks()
                .get(CALLER)
                .then()
                .statusCode(200)
                .body("id", equalTo(editor.actor()))
                .body("rights.administrator", equalTo(false))
                .body("rights.grants", hasSize(1))
                .body("rights.grants[0].permissions", hasItems("EDIT", "REPORT"));
        people.enrol(editor.account(), ProgrammeRole.BOARD, rows.programme(), null);
        editor.asks().get(CALLER).then().body("rights.grants", hasSize(2));
        people.administrator().asks().get(CALLER).then().body("rights.administrator", equalTo(true));
    }

    @Test
    @DisplayName("is answered privately: no store on the way keeps it (V14.2.2)")
    void noStore() {
        people.stranger().asks().get(CALLER).then().statusCode(200).header("Cache-Control", "private, no-store");
        people.stranger()
                .asks()
                .get("/api/v1/programmes")
                .then()
                .header("Cache-Control", "public, max-age=0, must-revalidate");
    }

    @Test
    @DisplayName("must be somebody, also where an operation forgot to say so")
    void nobody() {
        refused(given().get(CALLER).then());
        refused(given().get(CALLER + "/forgot-to-ask").then());
        refused(given().contentType(ContentType.JSON)
                .body("not even JSON")
                .post(CALLER)
                .then());
    }

    @TestFactory
    @DisplayName("is nobody with a session that is over (V7.3.1, V7.3.2, V7.4.1, V7.4.2)")
    Stream<DynamicTest> over() {
        UUID account = people.account(false);
        Person ended = people.signIn(account);
        rows.run("update session set ended_at = now() where token_hash = ?", Token.hash(ended.session()));
        Person disabled = people.stranger();
        rows.run("update account set state = 'DISABLED' where id = ?", disabled.account());
        return Stream.of(
                        new Object[] {"never begun", new Person(account, Token.make())},
                        new Object[] {"no token at all", new Person(account, "x")},
                        new Object[] {"ended", ended},
                        new Object[] {"of a disabled account", disabled},
                        new Object[] {"not used for 30 minutes", people.signIn(account, hours(1), minutes(30))},
                        new Object[] {"12 hours old", people.signIn(account, hours(12), minutes(1))},
                        new Object[] {
                            "from after a clock was set back", people.signIn(account, minutes(-90), minutes(-95))
                        })
                .map(row -> DynamicTest.dynamicTest((String) row[0], () -> {
                    Person person = (Person) row[1];
                    ValidatableResponse answer =
                            refused(person.asks().get(CALLER).then());
                    if (Token.isOne(person.session())) {
                        answer.header("Set-Cookie", containsString("Max-Age=0"));
                    }
                    person.asks().get("/api/v1/programmes").then().statusCode(200);
                }));
    }

    @Test
    @DisplayName("is still somebody a minute before (the boundaries are those)")
    void notYetOver() {
        UUID account = people.account(false);
        people.signIn(account, hours(1), minutes(29)).asks().get(CALLER).then().statusCode(200);
        Person old = people.signIn(account, hours(12).minusMinutes(1), minutes(2));
        old.asks().get(CALLER).then().statusCode(200);
        // It was seen now, which is noted once a minute: the next time that costs nothing.
        long first = statements.of(() -> old.asks().get(CALLER).then().statusCode(200));
        assertEquals(1, first, "one statement a request");
    }

    @Test
    @DisplayName("costs no statement where everybody may read")
    void publicReads() {
        Person somebody = people.stranger();
        long anonymous = statements.of(() -> given().get("/api/v1/programmes?limit=1"));
        long signedIn = statements.of(() -> somebody.asks().get("/api/v1/programmes?limit=1"));
        assertEquals(anonymous, signedIn);
    }

    @Test
    @DisplayName("is nobody with a bearer token that is wrong, wherever it is shown, also beside a good session")
    void bearer() {
        refused(given().header("Authorization", "Bearer nonsense")
                .get("/api/v1/programmes")
                .then());
        refused(people.stranger()
                .asks()
                .header("Authorization", "bearer nonsense")
                .get(CALLER)
                .then());
        given().header("Authorization", "Basic b2Y6cHJveHk=")
                .get("/api/v1/programmes")
                .then()
                .statusCode(200);
    }

    @TestFactory
    @DisplayName("changes nothing from a page of another site (V3.5.1, V3.5.2, V3.5.3)")
    Stream<DynamicTest> crossSite() {
        Person somebody = people.stranger();
        String here = "http://localhost:" + RestAssured.port;
        String token = CrossSite.token(somebody.session());
        return Stream.of(
                        new Object[] {"no token", 403, List.of("Origin", here)},
                        new Object[] {
                            "the token of another session",
                            403,
                            List.of(
                                    "Origin",
                                    here,
                                    "X-CSRF",
                                    CrossSite.token(people.stranger().session()))
                        },
                        new Object[] {
                            "the session itself as token", 403, List.of("Origin", here, "X-CSRF", somebody.session())
                        },
                        new Object[] {"no origin", 403, List.of("X-CSRF", token)},
                        new Object[] {"another site", 403, List.of("Origin", "https://example.org", "X-CSRF", token)},
                        new Object[] {"another port", 403, List.of("Origin", "http://localhost:1", "X-CSRF", token)},
                        new Object[] {
                            "a name that begins like ours",
                            403,
                            List.of("Origin", here + ".example.org", "X-CSRF", token)
                        },
                        new Object[] {"an origin that is hidden", 403, List.of("Origin", "null", "X-CSRF", token)},
                        new Object[] {
                            "a site beside ours",
                            403,
                            List.of("Origin", here, "Sec-Fetch-Site", "same-site", "X-CSRF", token)
                        },
                        new Object[] {"here", 200, List.of("Origin", here, "X-CSRF", token)},
                        new Object[] {
                            "here, told by the browser", 200, List.of("Sec-Fetch-Site", "same-origin", "X-CSRF", token)
                        })
                .map(row -> DynamicTest.dynamicTest((String) row[0], () -> {
                    RequestSpecification request = given().header("Cookie", somebody.cookie());
                    List<?> headers = (List<?>) row[2];
                    for (int i = 0; i < headers.size(); i += 2) {
                        request.header((String) headers.get(i), headers.get(i + 1));
                    }
                    int before = CallerResource.CHANGES.get();
                    request.contentType(ContentType.JSON)
                            .body("{\"text\": \"x\"}")
                            .post(CALLER)
                            .then()
                            .statusCode((Integer) row[1]);
                    assertEquals((Integer) row[1] == 200 ? before + 1 : before, CallerResource.CHANGES.get());
                }));
    }

    @Test
    @DisplayName("changes nothing by a form, which pages of all sites can send")
    void form() {
        Person somebody = people.stranger();
        for (String type :
                List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x")) {
            int before = CallerResource.CHANGES.get();
            RawHttp.Answer answer = RawHttp.send(
                    RestAssured.port,
                    "POST",
                    CALLER + "/anything",
                    "{}",
                    "Cookie: " + somebody.cookie(),
                    "Origin: http://localhost",
                    CrossSite.TOKEN_HEADER + ": " + CrossSite.token(somebody.session()),
                    "Content-Type: " + type);
            assertEquals(415, answer.status(), type);
            assertEquals(
                    "application/problem+json", answer.header("Content-Type").split(";")[0]);
            assertEquals(before, CallerResource.CHANGES.get(), type);
        }
        somebody.asks().delete(CALLER).then().statusCode(204).header("Cache-Control", "private, no-store");
        given().header("Cookie", somebody.cookie()).delete(CALLER).then().statusCode(403);
    }

    private static ValidatableResponse refused(ValidatableResponse answer) {
        answer.statusCode(401)
                .contentType("application/problem+json")
                .header("Cache-Control", containsString("no-store"))
                .body("type", equalTo("urn:ringvirkning:problem:unauthenticated"))
                .body(not(containsString(SessionCookie.NAME)));
        return answer;
    }

    private static Duration hours(long hours) {
        return Duration.ofHours(hours);
    }

    private static Duration minutes(long minutes) {
        return Duration.ofMinutes(minutes);
    }
}
