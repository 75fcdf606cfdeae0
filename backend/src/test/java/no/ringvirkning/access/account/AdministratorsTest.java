package no.ringvirkning.access.account;

import static no.ringvirkning.testing.Browser.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.People.Person;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Administrators")
class AdministratorsTest {

    private static final String ACCOUNTS = "/api/v1/accounts";

    @Inject
    People people;

    @Inject
    Rows rows;

    @AfterEach
    void others() {
        rows.run("update account set state = 'ACTIVE' where login_name like '%-closed'");
        rows.run("update account set login_name = replace(login_name, '-closed', '') where login_name like '%-closed'");
    }

    private static ValidatableResponse set(Person by, UUID account, boolean administrator) {
        return by.sends("{\"administrator\": " + administrator + "}")
                .put(ACCOUNTS + "/" + account + "/administrator")
                .then();
    }

    @Test
    @DisplayName("are made by administrators, sign in anew, and are administrators no longer from the next request on")
    void made() {
        Person administrator = people.administrator();
        Person bente = people.stranger();
        bente.asks().get(ACCOUNTS).then().statusCode(403);
        set(bente, bente.account(), true).statusCode(403);
        set(administrator, bente.account(), true)
                .statusCode(200)
                .body("administrator", equalTo(true))
                .body("version", equalTo(2));
        bente.asks().get(ACCOUNTS).then().statusCode(401);
        Person again = people.signIn(bente.account());
        again.asks().get(ACCOUNTS).then().statusCode(200);
        set(administrator, bente.account(), false).statusCode(200).body("administrator", equalTo(false));
        again.asks().get(ACCOUNTS).then().statusCode(401);
        people.signIn(bente.account()).asks().get(ACCOUNTS).then().statusCode(403);
        administrator
                .asks()
                .queryParam("account", bente.account())
                .queryParam("kind", "ADMINISTRATOR_SET")
                .get("/api/v1/security-events")
                .then()
                .body("items.detail.administrator", contains("false", "true"));
    }

    @Test
    @DisplayName("are never none: the last one stays, and it is told which that is")
    void last() {
        Person last = people.administrator();
        rows.run(
                "update account set state = 'DISABLED', login_name = login_name || '-closed'"
                        + " where administrator and state = 'ACTIVE' and id <> ?",
                last.account());
        String found = "items.find { it.id == '%s' }".formatted(last.account());
        last.asks()
                .queryParam("limit", 200)
                .queryParam("state", "ACTIVE")
                .get(ACCOUNTS)
                .then()
                .body(
                        "items.findAll { it.lastAdministrator }.id",
                        contains(last.account().toString()));
        set(last, last.account(), false)
                .statusCode(409)
                .body("type", equalTo("urn:ringvirkning:problem:last-administrator"));
        last.sends(json("state", "DISABLED"))
                .put(ACCOUNTS + "/" + last.account() + "/state")
                .then()
                .statusCode(409);
        Person second = people.administrator();
        set(last, second.account(), true).statusCode(200).body("lastAdministrator", equalTo(false));
        set(last, last.account(), false).statusCode(200);
    }

    @Test
    @DisplayName("see what accounts are in programmes and when they were last used, by how many there are no slower")
    void seen() {
        String programme = rows.programme();
        Person editor = people.with(ProgrammeRole.EDITOR, programme);
        Person unseen = people.stranger();
        rows.run("delete from session where account_id = ?", unseen.account());
        Person administrator = people.administrator();
        administrator
                .sends(json("state", "ACTIVE"))
                .put(ACCOUNTS + "/" + editor.account() + "/state")
                .then()
                .statusCode(200)
                .body("memberships.programme.slug", contains(programme))
                .body("memberships.role", contains("EDITOR"))
                .body("lastSeenAt", notNullValue());
        administrator
                .sends(json("state", "ACTIVE"))
                .put(ACCOUNTS + "/" + unseen.account() + "/state")
                .then()
                .statusCode(200)
                .body("memberships", empty())
                .body("lastSeenAt", nullValue());
    }
}
