package no.ringvirkning.access.account;

import static no.ringvirkning.testing.Browser.json;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.testing.Browser;
import no.ringvirkning.testing.Fresh;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.People.Person;
import no.ringvirkning.testing.PostgresTestResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("An invitation that is mailed")
class InvitationMailTest {

    private static final String ACCOUNTS = "/api/v1/accounts";

    @Inject
    People people;

    @Inject
    EntityManager entityManager;

    private Person administrator;
    private String address = "";

    @BeforeEach
    void enter() {
        administrator = people.administrator();
        address = Fresh.word() + "@example.org";
    }

    private String mailTo(String email, String language) {
        return "{\"email\": \"%s\", \"language\": \"%s\"}".formatted(email, language);
    }

    private Response create(String email) {
        return administrator
                .sends("{\"loginName\": \"%s\", \"displayName\": \"Ny\", \"administrator\": false, \"mailTo\": %s}"
                        .formatted(address, mailTo(email, "NN")))
                .post(ACCOUNTS);
    }

    private List<?> written(String column) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entityManager
                        .createNativeQuery("select " + column + " from outgoing_mail where address = :to order by id")
                        .setParameter("to", address)
                        .getResultList());
    }

    private String token(int mail) {
        return written("body").get(mail).toString().replaceFirst("(?s).*/invitasjon#(\\S+).*", "$1");
    }

    private static int accept(String token) {
        return new Browser()
                .post("/api/v1/invitations/acceptance", json("token", token, "password", Accounts.PASSWORD))
                .status();
    }

    @Test
    @DisplayName("lets its owner choose the password, and is told to nobody else")
    void mailed() {
        Response made = create(address);
        made.then().statusCode(201).body("link", nullValue()).body("expiresAt", notNullValue());
        assertEquals(List.of("INVITATION"), written("kind"));
        assertEquals(List.of("Vel passord til Ringvirkning"), written("subject"));
        assertFalse(made.asString().contains(token(0)));
        assertEquals(200, accept(token(0)));
        assertEquals(200, new Browser().signIn(address, Accounts.PASSWORD).status());
    }

    @Test
    @DisplayName("is another one each time, and is still told where nobody is to be written to")
    void again() {
        String account = ACCOUNTS + "/" + create(address).<String>path("account.id");
        administrator
                .sends(mailTo(address, "EN"))
                .post(account + "/mailed-invitations")
                .then()
                .statusCode(201)
                .body("link", nullValue());
        assertEquals(2, written("kind").size());
        assertFalse(token(0).equals(token(1)));
        administrator
                .asks()
                .post(account + "/invitations")
                .then()
                .statusCode(201)
                .body("link", notNullValue());
        assertEquals(2, written("kind").size());
    }

    @Test
    @DisplayName("is not written when the account is refused, or it would go to more than one address")
    void refused() {
        create(address).then().statusCode(201);
        Person stranger = people.stranger();
        create(address).then().statusCode(409);
        administrator
                .sends(mailTo("a@example.org, b@example.org", "NB"))
                .post(ACCOUNTS + "/" + UUID.randomUUID() + "/mailed-invitations")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/email"));
        people.stranger()
                .sends(mailTo(address, "NB"))
                .post(ACCOUNTS + "/" + UUID.randomUUID() + "/mailed-invitations")
                .then()
                .statusCode(403);
        assertEquals(1, written("kind").size());
    }
}
