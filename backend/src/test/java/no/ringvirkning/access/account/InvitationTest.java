package no.ringvirkning.access.account;

import static no.ringvirkning.testing.Browser.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.access.account.Accounts.Known;
import no.ringvirkning.testing.AtOnce;
import no.ringvirkning.testing.Browser;
import no.ringvirkning.testing.Fresh;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.People.Person;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.RawHttp.Answer;
import no.ringvirkning.testing.Rows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Accounts and invitations (V6.3.2, V6.4.1)")
class InvitationTest {

    private static final String ACCOUNTS = "/api/v1/accounts";
    private static final String ACCEPTANCE = "/api/v1/invitations/acceptance";
    private static final String PASSWORD = "lykt over myra i kveld";

    @Inject
    Accounts accounts;

    @Inject
    Invitations invitations;

    @Inject
    People people;

    @Inject
    Rows rows;

    private String invite(Person administrator, String loginName) {
        return administrator
                .sends("{\"loginName\": \"%s\", \"displayName\": \"Ny\", \"administrator\": false}"
                        .formatted(loginName))
                .post(ACCOUNTS)
                .then()
                .statusCode(201)
                .extract()
                .path("link");
    }

    private static String token(String link) {
        return link.substring(link.indexOf('#') + 1);
    }

    private static Answer accept(String token, String... more) {
        String[] all = new String[4 + more.length];
        all[0] = "token";
        all[1] = token;
        all[2] = "password";
        all[3] = PASSWORD;
        System.arraycopy(more, 0, all, 4, more.length);
        return new Browser().post(ACCEPTANCE, json(all));
    }

    @Test
    @DisplayName(
            "let an administrator make an account whose password only its owner ever knows, by a link that works once")
    void whole() {
        String loginName = Fresh.word();
        String link = invite(people.administrator(), loginName);
        assertTrue(link.matches("http://localhost:[0-9]+/invitasjon#[A-Za-z0-9_-]{43}"), link);
        assertEquals(
                422,
                new Browser()
                        .post(ACCEPTANCE, json("token", token(link), "password", "Passord123456"))
                        .status());
        Answer accepted = accept(token(link), "displayName", "Nye Navn");
        assertEquals(200, accepted.status(), accepted.body());
        assertEquals("Nye Navn", accepted.json().getString("displayName"));
        assertTrue(accepted.header("Set-Cookie").contains("__Host-session="));
        Answer again = accept(token(link));
        assertEquals(410, again.status());
        assertEquals("urn:ringvirkning:problem:invitation-over", again.json().getString("type"));
        assertEquals(200, new Browser().signIn(loginName, PASSWORD).status());
    }

    @Test
    @DisplayName("are over when they have expired, were replaced, or never were")
    void over() {
        Person administrator = people.administrator();
        String loginName = Fresh.word();
        String first = token(invite(administrator, loginName));
        UUID account = UUID.fromString(administrator
                .asks()
                .get(ACCOUNTS + "?limit=200&state=INVITED")
                .then()
                .extract()
                .path("items.find { it.loginName == '%s' }.id".formatted(loginName)));
        String second = token(administrator
                .asks()
                .post(ACCOUNTS + "/" + account + "/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("link"));
        assertEquals(410, accept(first).status());
        rows.run("update invitation set expires_at = now() where account_id = ? and withdrawn_at is null", account);
        assertEquals(410, accept(second).status());
        rows.run(
                "update invitation set expires_at = now() + interval '1 day', made_at = now() + interval '1 hour'"
                        + " where account_id = ? and withdrawn_at is null",
                account);
        assertEquals(410, accept(second).status(), "made after now: the clock was set back");
        assertEquals(410, accept("x".repeat(43)).status());
        assertEquals(410, accept("' or 1 = 1 --").status());
        assertEquals(
                0, rows.number("select count(*) from account where id = ? and password_hash is not null", account));
    }

    @Test
    @DisplayName("used twenty times at once work once")
    void atOnce() {
        String token = token(invite(people.administrator(), Fresh.word()));
        List<Object> statuses = AtOnce.all(
                Collections.nCopies(20, (Callable<Integer>) () -> accept(token).status()));
        assertEquals(1, Collections.frequency(statuses, 200), statuses::toString);
        assertTrue(Set.of(200, 410, 412, 503).containsAll(statuses), statuses::toString);
    }

    @Test
    @DisplayName("help who has forgotten a password, and end the sessions of whoever had it")
    void forgotten() {
        Known anne = accounts.somebody();
        Browser thief = new Browser();
        thief.signIn(anne.loginName(), Accounts.PASSWORD);
        String link = people.administrator()
                .asks()
                .post(ACCOUNTS + "/" + anne.id() + "/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("link");
        assertEquals(200, thief.get("/api/v1/session").status(), "the link alone changes nothing");
        Answer accepted = accept(token(link));
        assertEquals("Prøve Prøvesen", accepted.json().getString("displayName"));
        assertEquals(401, thief.get("/api/v1/session").status());
        assertEquals(
                401, new Browser().signIn(anne.loginName(), Accounts.PASSWORD).status());
    }

    @Test
    @DisplayName("are for administrators alone, whatever role one has in a programme")
    void administratorsOnly() {
        Known somebody = accounts.somebody();
        long before = rows.number("select count(*) from account") + rows.number("select count(*) from invitation");
        for (Person person : List.of(people.stranger(), people.with(ProgrammeRole.LEAD, rows.programme()))) {
            person.asks().get(ACCOUNTS).then().statusCode(403);
            person.sends(json("loginName", Fresh.word(), "displayName", "x").replace("}", ", \"administrator\": true}"))
                    .post(ACCOUNTS)
                    .then()
                    .statusCode(403);
            person.asks()
                    .post(ACCOUNTS + "/" + somebody.id() + "/invitations")
                    .then()
                    .statusCode(403);
            person.sends(json("state", "DISABLED"))
                    .put(ACCOUNTS + "/" + somebody.id() + "/state")
                    .then()
                    .statusCode(403);
            person.asks()
                    .post(ACCOUNTS + "/" + UUID.randomUUID() + "/invitations")
                    .then()
                    .statusCode(403);
        }
        assertEquals(401, new Browser().get(ACCOUNTS).status());
        // The two roles of the persons themselves.
        assertEquals(
                before + 2,
                rows.number("select count(*) from account") + rows.number("select count(*) from invitation"));
        assertEquals(
                200,
                new Browser().signIn(somebody.loginName(), Accounts.PASSWORD).status());
    }

    @Test
    @DisplayName("are refused for a login name that is taken, and for names that are none")
    void names() {
        Person administrator = people.administrator();
        String taken = accounts.somebody().loginName();
        for (String bad : List.of("a", "to ord", "\\u0000abc", "\\ud800abc", "x".repeat(255))) {
            administrator
                    .sends("{\"loginName\": \"%s\", \"displayName\": \"Ny\", \"administrator\": false}".formatted(bad))
                    .post(ACCOUNTS)
                    .then()
                    .statusCode(400);
        }
        administrator
                .sends("{\"loginName\": \"%s\", \"displayName\": \"Ny\", \"administrator\": false}"
                        .formatted(taken.toUpperCase(java.util.Locale.ROOT)))
                .post(ACCOUNTS)
                .then()
                .statusCode(409);
        administrator
                .sends(
                        "{\"loginName\": \"%s\", \"displayName\": \"Ny\", \"administrator\": false, \"state\": \"ACTIVE\"}"
                                .formatted(Fresh.word()))
                .post(ACCOUNTS)
                .then()
                .statusCode(400);
    }

    @Test
    @DisplayName("keep out who is disabled, at once and by every door, until they are enabled (V7.4.2)")
    void disabled() {
        Person administrator = people.administrator();
        Known anne = accounts.somebody();
        Browser browser = new Browser();
        browser.signIn(anne.loginName(), Accounts.PASSWORD);
        String link = administrator
                .asks()
                .post(ACCOUNTS + "/" + anne.id() + "/invitations")
                .then()
                .extract()
                .path("link");
        administrator
                .sends(json("state", "INVITED"))
                .put(ACCOUNTS + "/" + anne.id() + "/state")
                .then()
                .statusCode(400);
        administrator
                .sends(json("state", "DISABLED"))
                .put(ACCOUNTS + "/" + anne.id() + "/state")
                .then()
                .statusCode(200);
        assertEquals(401, browser.get("/api/v1/session").status());
        assertEquals(
                401, new Browser().signIn(anne.loginName(), Accounts.PASSWORD).status());
        assertEquals(410, accept(token(link)).status());
        administrator
                .sends(json("state", "ACTIVE"))
                .put(ACCOUNTS + "/" + anne.id() + "/state")
                .then()
                .statusCode(200);
        assertEquals(401, browser.get("/api/v1/session").status(), "what has ended stays so");
        assertEquals(410, accept(token(link)).status());
        assertEquals(
                200, new Browser().signIn(anne.loginName(), Accounts.PASSWORD).status());
    }

    @Test
    @DisplayName("leave one active administrator, also when two disable each other at the same time")
    void last() {
        List<UUID> others = List.of(people.account(true), people.account(true));
        rows.run(
                "update account set state = 'DISABLED' where administrator and id not in (?, ?)",
                others.get(0),
                others.get(1));
        List<Person> two = others.stream().map(people::signIn).toList();
        List<Object> statuses = AtOnce.all(Stream.of(0, 1)
                .map(i -> (Callable<Integer>) () -> two.get(i)
                        .sends(json("state", "DISABLED"))
                        .put(ACCOUNTS + "/" + others.get(1 - i) + "/state")
                        .statusCode())
                .toList());
        assertEquals(
                1,
                rows.number("select count(*) from account where administrator and state = 'ACTIVE'"),
                statuses::toString);
        Person left = two.get(statuses.indexOf(200));
        left.sends(json("state", "DISABLED"))
                .put(ACCOUNTS + "/" + left.account() + "/state")
                .then()
                .statusCode(409);
    }

    @Test
    @DisplayName("let the first administrator in by a link, once, and never again when there is one")
    void first() {
        rows.run("update account set state = 'DISABLED' where administrator");
        String link = invitations.make(null, "system").link();
        assertTrue(link.contains("/invitasjon?forste=ja#"), "its page asks for a login name at once: " + link);
        String token = token(link);
        String later = token(invitations.make(null, "system").link());
        assertEquals(410, accept(token).status(), "only the newest works");
        assertEquals(422, accept(later).status(), "it needs a login name");
        String loginName = Fresh.word();
        Answer accepted = accept(later, "loginName", loginName, "displayName", "Første");
        assertEquals(200, accepted.status(), accepted.body());
        assertTrue(accepted.json().getBoolean("administrator"));
        assertEquals(410, accept(later, "loginName", Fresh.word()).status());
        String another = token(invitations.make(null, "system").link());
        assertEquals(410, accept(another, "loginName", Fresh.word()).status(), "there is an administrator");
        assertFalse(accepted.body().contains(loginName));
    }
}
