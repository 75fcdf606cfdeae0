package no.ringvirkning.access.account;

import static no.ringvirkning.access.account.Accounts.PASSWORD;
import static no.ringvirkning.testing.Browser.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.access.Token;
import no.ringvirkning.access.account.Accounts.Known;
import no.ringvirkning.testing.Browser;
import no.ringvirkning.testing.Fresh;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.RawHttp;
import no.ringvirkning.testing.RawHttp.Answer;
import no.ringvirkning.testing.Rows;
import no.ringvirkning.testing.Statements;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Signing in")
class SignInTest {

    private static final String SESSION = "/api/v1/session";

    @Inject
    Accounts accounts;

    @Inject
    People people;

    @Inject
    Rows rows;

    @Inject
    Statements statements;

    @Test
    @DisplayName("gives a session in a cookie that only this site and no script reads (V3.3.1 to V3.3.4)")
    void cookie() {
        Known anne = accounts.somebody();
        String programme = rows.programme();
        people.enrol(anne.id(), ProgrammeRole.EDITOR, programme, null);
        Browser browser = new Browser();
        Answer answer = browser.signIn(" " + anne.loginName().toUpperCase(java.util.Locale.ROOT), PASSWORD);
        assertEquals(200, answer.status(), answer.body());
        assertEquals("private, no-store", answer.header("Cache-Control"));
        String cookie = answer.header("Set-Cookie")
                .lines()
                .filter(c -> c.startsWith("__Host-session="))
                .findFirst()
                .orElseThrow();
        List<String> parts = List.of(cookie.split("; "));
        assertTrue(parts.containsAll(List.of("Path=/", "Secure", "HTTPOnly", "SameSite=Lax")), cookie);
        assertFalse(cookie.contains("Domain"), cookie);
        assertTrue(Token.isOne(browser.session()));
        assertEquals(
                0,
                rows.number(
                        "select count(*) from session where position(? in cast(session as text)) > 0",
                        browser.session()));

        Answer me = browser.get(SESSION);
        assertEquals(200, me.status());
        assertEquals(anne.id().toString(), me.json().getString("id"));
        assertEquals("Prøve Prøvesen", me.json().getString("displayName"));
        assertFalse(me.json().getBoolean("administrator"));
        assertEquals(programme, me.json().getString("memberships[0].programme.slug"));
        assertEquals("EDITOR", me.json().getString("memberships[0].role"));
        assertNotEquals(browser.session(), me.json().getString("csrfToken"));
        assertFalse(me.body().contains(anne.loginName()));
    }

    @Test
    @DisplayName("is refused in the same words for a wrong password, an unknown name and a disabled account (V6.3.8)")
    void refused() {
        Known disabled = accounts.somebody();
        rows.run("update account set state = 'DISABLED' where id = ?", disabled.id());
        Map<String, Answer> answers = Map.of(
                "wrong", new Browser().signIn(accounts.somebody().loginName(), PASSWORD + "x"),
                "unknown", new Browser().signIn(Fresh.word(), PASSWORD),
                "invited", new Browser().signIn(invited(), PASSWORD),
                "disabled", new Browser().signIn(disabled.loginName(), PASSWORD));
        answers.forEach((name, answer) -> {
            assertEquals(401, answer.status(), name);
            assertEquals(
                    "urn:ringvirkning:problem:sign-in-refused", answer.json().getString("type"), name);
            assertEquals("", answer.header("Set-Cookie"), name);
            assertEquals(words(answers.get("wrong")), words(answer), name);
        });
    }

    private String invited() {
        String name = Fresh.word();
        rows.run(
                "insert into account (id, login_name, display_name, administrator, state, made_at, version)"
                        + " values (gen_random_uuid(), ?, 'Ny', false, 'INVITED', now(), 1)",
                name);
        return name;
    }

    private static String words(Answer answer) {
        return answer.body().replaceAll("urn:uuid:[^\"]*", "");
    }

    @Test
    @DisplayName("costs the same statements for an account that there is and for one that there is not")
    void statements() {
        String known = accounts.somebody().loginName();
        Browser one = new Browser();
        Browser other = new Browser();
        long there = statements.of(() -> one.signIn(known, "wrong"));
        long notThere = statements.of(() -> other.signIn(Fresh.word(), "wrong"));
        assertEquals(there, notThere);
        assertTrue(there > 0);
    }

    @Test
    @DisplayName("makes a new session, and the one that somebody put into the browser is not it (V7.2.4)")
    void fixation() {
        Known anne = accounts.somebody();
        Known mallory = accounts.somebody();
        String made = Token.make();
        Browser victim = new Browser().plant(made);
        assertEquals(200, victim.signIn(anne.loginName(), PASSWORD).status());
        assertNotEquals(made, victim.session());
        assertEquals(401, new Browser().plant(made).get(SESSION).status());

        Browser attacker = new Browser();
        attacker.signIn(mallory.loginName(), PASSWORD);
        String planted = attacker.session();
        Browser second = new Browser().plant(planted);
        assertEquals(200, second.signIn(anne.loginName(), PASSWORD).status());
        assertNotEquals(planted, second.session());
        assertEquals(401, attacker.get(SESSION).status(), "the planted one has ended");
    }

    @Test
    @DisplayName("is undone by signing out: a copy of the cookie is worth nothing (V7.4.1)")
    void signOut() {
        Known anne = accounts.somebody();
        Browser browser = new Browser();
        browser.signIn(anne.loginName(), PASSWORD);
        String copy = browser.session();
        assertNotNull(copy);
        assertEquals(200, new Browser().plant(copy).get(SESSION).status());
        Answer out = browser.delete(SESSION);
        assertEquals(204, out.status(), out.body());
        assertNull(browser.session());
        assertEquals(401, new Browser().plant(copy).get(SESSION).status());
        assertEquals(1, events("SIGNED_OUT", anne));
    }

    @Test
    @DisplayName("from a page of another site is refused: nobody is signed in as somebody else (V3.5.1)")
    void foreign() {
        Known anne = accounts.somebody();
        String body = json("loginName", anne.loginName(), "password", "ugle");
        for (List<String> headers : List.of(
                List.of("Origin: https://example.org", "Content-Type: application/json"),
                List.of("Origin: null", "Content-Type: application/json"),
                List.of("Sec-Fetch-Site: cross-site", "Content-Type: application/json"))) {
            assertEquals(
                    403,
                    RawHttp.send(RestAssured.port, "POST", SESSION, body, headers.toArray(new String[0]))
                            .status());
        }
        assertEquals(
                415,
                RawHttp.send(RestAssured.port, "POST", SESSION, body, "Content-Type: text/plain")
                        .status());
        assertEquals(0, rows.number("select count(*) from session where account_id = ?", anne.id()));
    }

    @Test
    @DisplayName(
            "by hundreds of wrong passwords from everywhere is stopped after few, and leaves everybody else alone (V6.3.1)")
    void guessing() {
        Known anne = accounts.somebody();
        Known bente = accounts.somebody();
        Browser annes = new Browser();
        assertEquals(200, annes.signIn(anne.loginName(), PASSWORD).status());
        annes.delete(SESSION);

        Browser alone = new Browser();
        List<Integer> fromOnePlace = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            fromOnePlace.add(alone.signIn(anne.loginName(), "wrong " + i).status());
        }
        assertEquals(5, fromOnePlace.stream().filter(status -> status == 401).count(), fromOnePlace::toString);
        Answer waits = alone.signIn(anne.loginName(), PASSWORD);
        assertEquals(429, waits.status(), "the right one, too, from there");
        assertTrue(Integer.parseInt(waits.header("Retry-After")) <= 31, waits.header("Retry-After"));

        int looked = 0;
        for (int i = 0; i < 400; i++) {
            looked += new Browser().signIn(anne.loginName(), "wrong " + i).status() == 401 ? 1 : 0;
        }
        assertTrue(looked > 50 && looked < 150, looked + " were looked at");
        assertEquals(429, new Browser().signIn(anne.loginName(), PASSWORD).status());
        assertEquals(200, annes.signIn(anne.loginName(), PASSWORD).status(), "her own browser is let in");
        assertEquals(200, new Browser().signIn(bente.loginName(), PASSWORD).status(), "others do not notice");
        assertEquals(5 + looked, events("SIGN_IN_REFUSED", anne), "each that was looked at is noted");
    }

    @Test
    @DisplayName("from an address that a guesser shares is open to browsers that know the account, and to no other")
    void sharedAddress() {
        Known anne = accounts.somebody();
        String office = Fresh.address();
        Browser annes = new Browser(office);
        assertEquals(200, annes.signIn(anne.loginName(), PASSWORD).status());
        Browser guesser = new Browser(office);
        for (int i = 0; i < 12; i++) {
            guesser.signIn(i < 6 ? anne.loginName() : Fresh.word(), "wrong");
        }
        assertEquals(429, new Browser(office).signIn(anne.loginName(), PASSWORD).status());
        assertEquals(200, annes.signIn(anne.loginName(), PASSWORD).status());
    }

    @Test
    @DisplayName("by one address under many names is stopped after ten a minute")
    void names() {
        Browser browser = new Browser();
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            statuses.add(browser.signIn(Fresh.word(), "wrong").status());
        }
        assertTrue(statuses.subList(0, 10).stream().allMatch(status -> status == 401), statuses::toString);
        assertTrue(statuses.contains(429), statuses::toString);
    }

    @Test
    @DisplayName("counts where somebody is, and not where they say they are")
    void forwarded() {
        String address = Fresh.address();
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            String body = json("loginName", Fresh.word(), "password", "wrong");
            String elsewhere = Fresh.address();
            statuses.add(RawHttp.exchange(
                            RestAssured.port,
                            "POST " + SESSION + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "X-Forwarded-For: " + elsewhere + "\r\nForwarded: for=" + elsewhere + "\r\n"
                                    + "Content-Length: " + body.length() + "\r\nConnection: close\r\n\r\n" + body,
                            address)
                    .status());
        }
        assertTrue(statuses.contains(429), statuses::toString);
    }

    @Test
    @DisplayName("keeps a password at the cost of now, once it was used (V6.2, V11.4.2)")
    void rehash() {
        Known anne = accounts.somebody();
        String old = new Passwords(new GuessableWords(), 128, 2).hash(PASSWORD);
        rows.run("update account set password_hash = ? where id = ?", old, anne.id());
        assertEquals(200, new Browser().signIn(anne.loginName(), PASSWORD).status());
        assertEquals(
                1,
                rows.number(
                        "select count(*) from account where id = ? and password_hash like '$argon2id$v=19$m=64,t=1,p=1$%'",
                        anne.id()));
        assertEquals(200, new Browser().signIn(anne.loginName(), PASSWORD).status());
    }

    @Test
    @DisplayName("with another password ends all sessions but the new one here (V7.4.3)")
    void changePassword() {
        Known anne = accounts.somebody();
        Browser here = new Browser();
        Browser there = new Browser();
        here.signIn(anne.loginName(), PASSWORD);
        there.signIn(anne.loginName(), PASSWORD);
        String before = here.session();
        String wanted = "lykt over myra i kveld";
        assertEquals(
                422,
                here.put(SESSION + "/password", json("current", "wrong", "wanted", wanted))
                        .status());
        assertEquals(
                422,
                here.put(SESSION + "/password", json("current", PASSWORD, "wanted", "Passord123456"))
                        .status());
        assertEquals(200, there.get(SESSION).status(), "nothing has changed");
        assertEquals(
                200,
                here.put(SESSION + "/password", json("current", PASSWORD, "wanted", wanted))
                        .status());
        assertNotEquals(before, here.session());
        assertEquals(200, here.get(SESSION).status());
        assertEquals(401, there.get(SESSION).status());
        assertEquals(401, new Browser().plant(before).get(SESSION).status());
        assertEquals(401, new Browser().signIn(anne.loginName(), PASSWORD).status());
        assertEquals(200, new Browser().signIn(anne.loginName(), wanted).status());
        assertEquals(1, events("PASSWORD_CHANGED", anne));
        assertEquals(1, events("PASSWORD_CHANGE_REFUSED", anne));
    }

    @Test
    @DisplayName("in a browser that somebody left open lets nobody try out the password")
    void guessingWithin() {
        Known anne = accounts.somebody();
        Browser here = new Browser();
        here.signIn(anne.loginName(), PASSWORD);
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            statuses.add(here.put(SESSION + "/password", json("current", "wrong", "wanted", "lykt over myra i kveld"))
                    .status());
        }
        assertEquals(List.of(422, 422, 422, 422, 422, 429, 429, 429), statuses);
    }

    @Test
    @DisplayName("is seen and ended from another place, of one's own sessions only (V7.5.2)")
    void others() {
        Known anne = accounts.somebody();
        Browser here = new Browser();
        Browser there = new Browser();
        Browser third = new Browser();
        for (Browser browser : List.of(here, there, third)) {
            browser.signIn(anne.loginName(), PASSWORD);
        }
        Browser stranger = new Browser();
        stranger.signIn(accounts.somebody().loginName(), PASSWORD);
        List<String> ids = here.get(SESSION + "/others").json().getList("items.id");
        assertEquals(2, ids.size());
        assertEquals(404, stranger.delete(SESSION + "/others/" + ids.get(0)).status());
        assertEquals(List.of(), stranger.get(SESSION + "/others").json().getList("items"));
        assertEquals(204, here.delete(SESSION + "/others/" + ids.get(0)).status());
        assertEquals(404, here.delete(SESSION + "/others/" + ids.get(0)).status());
        assertEquals(401, third.get(SESSION).status(), "newest first");
        assertEquals(200, there.get(SESSION).status());
        assertEquals(204, here.delete(SESSION + "/others").status());
        assertEquals(401, there.get(SESSION).status());
        assertEquals(200, here.get(SESSION).status());
        assertEquals(200, stranger.get(SESSION).status());
    }

    @Test
    @DisplayName("leaves no password, token or name in the log, whether it works or not (V16.2.5)")
    void log() {
        Known anne = accounts.somebody();
        List<String> logged = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry.getMessage() + " " + java.util.Arrays.toString(entry.getParameters()) + " "
                        + entry.getThrown());
            }

            @Override
            public void flush() {
                // There is nothing to wait for.
            }

            @Override
            public void close() {
                // There is nothing to close.
            }
        };
        Logger root = Logger.getLogger("");
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Browser browser = new Browser();
        root.addHandler(handler);
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Logger.getLogger("no.ringvirkning.probe").warning("the handler is heard");
            browser.signIn(anne.loginName(), "hemmelig uglepassord");
            browser.signIn(anne.loginName(), PASSWORD);
            browser.post(SESSION, "{\"loginName\": \"" + anne.loginName() + "\", \"password\": 7}");
            browser.post(
                    SESSION,
                    "{\"loginName\": \"" + anne.loginName() + "\\u0000\", \"password\": \"" + PASSWORD + "\"}");
            browser.post(SESSION, "{\"loginName\": \"" + anne.loginName() + "\", \"password\": \"" + PASSWORD);
            browser.get(SESSION);
        } finally {
            root.removeHandler(handler);
            System.setOut(console);
        }
        assertTrue(logged.toString().contains("the handler is heard"));
        String all = logged + printed.toString(StandardCharsets.UTF_8);
        for (String secret :
                List.of(anne.loginName(), PASSWORD, "hemmelig uglepassord", browser.session(), "argon2id")) {
            assertFalse(all.contains(secret), () -> secret + " in " + all);
        }
    }

    private long events(String kind, Known account) {
        return rows.number("select count(*) from security_event where kind = ? and account_id = ?", kind, account.id());
    }
}
