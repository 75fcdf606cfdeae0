package no.ringvirkning.access.account;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.Browser.json;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.ringvirkning.access.Token;
import no.ringvirkning.access.session.SessionCookie;
import no.ringvirkning.testing.Browser;
import no.ringvirkning.testing.Fresh;
import no.ringvirkning.testing.IssuerTestResource;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.People.Person;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import no.ringvirkning.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IssuerTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Security 14: signing in by an identity provider")
class OpenIdTest {

    private static final String PROVIDERS = "/api/v1/session/openid/providers";
    private static final String COOKIE = "__Host-openid";
    private static final String FAILED = "/logg-inn?feil=innlogging";

    @Inject
    Accounts accounts;

    @Inject
    People people;

    @Inject
    Rows rows;

    private String subject;
    private UUID account;

    /** Somebody who is known there as somebody here. */
    @BeforeEach
    void known() {
        subject = Fresh.word();
        account = people.account(false);
        link(account, subject);
    }

    private void link(UUID of, String as) {
        rows.run(
                "insert into openid_identity (id, account_id, issuer, subject, made_at) values (?, ?, ?, ?, now())",
                UUID.randomUUID(),
                of,
                Tokens.issuer() + "/mock",
                as);
    }

    /** What a browser has on its way: where it is sent, and what it carries. */
    private record Way(String location, String cookie) {

        String state() {
            return location.replaceAll(".*[?&]state=([^&]+).*", "$1");
        }
    }

    private static Way begin(String provider, String... wanted) {
        Response begun =
                given().contentType(ContentType.JSON).body(json(wanted)).post(PROVIDERS + "/" + provider + "/attempts");
        begun.then().statusCode(200);
        return new Way(begun.path("location"), begun.getCookie(COOKIE));
    }

    /** Signs in there; the address that the browser is sent back to, without the site. */
    private static String signedIn(Way way, String subject, String twist) {
        String back = given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(way.location() + "&subject=" + subject + "&twist=" + twist)
                .then()
                .statusCode(302)
                .extract()
                .header("Location");
        assertTrue(back.startsWith("http://localhost:8080/"), back);
        return back.substring("http://localhost:8080".length());
    }

    private static Response comeBack(String address, @Nullable String cookie, @Nullable String session) {
        var request = given().redirects().follow(false).urlEncodingEnabled(false);
        String cookies = (cookie == null ? "" : COOKIE + "=" + cookie)
                + (session == null ? "" : "; " + SessionCookie.NAME + "=" + session);
        return (cookies.isEmpty() ? request : request.header("Cookie", cookies)).get(address);
    }

    private static String enters(Response answer, String to) {
        answer.then().statusCode(303).header("Location", equalTo(to)).header("Cache-Control", equalTo("no-store"));
        String session = answer.getCookie(SessionCookie.NAME);
        assertNotNull(session);
        assertEquals("", answer.getCookie(COOKIE), "it is taken back");
        return session;
    }

    private static void staysOut(Response answer) {
        answer.then().statusCode(303).header("Location", equalTo(FAILED));
        assertNull(answer.getCookie(SessionCookie.NAME));
    }

    @Test
    @DisplayName(
            "begins a session of our own, in the place of the one there was, and goes on to where one wanted to go")
    void enters() {
        given().get(PROVIDERS).then().body("providers.name", hasItems("mock", "other"));
        Way way = begin("mock", "returnTo", "/arbeid/partnere?side=2");
        assertTrue(way.location().contains("acr_values=h"), way.location());
        Person before = people.signIn(people.account(false));
        String session =
                enters(comeBack(signedIn(way, subject, ""), way.cookie(), before.session()), "/arbeid/partnere?side=2");
        assertNotEquals(before.session(), session);
        before.asks().get("/api/v1/session").then().statusCode(401);
        new Person(account, session)
                .asks()
                .get("/api/v1/session")
                .then()
                .statusCode(200)
                .body("id", equalTo(account.toString()));
        assertEquals(
                0,
                rows.number(
                        "select count(*) from openid_attempt where provider = 'mock' and verifier = ?", way.state()));
        assertEquals(
                1,
                rows.number(
                        "select count(*) from security_event where kind = 'SIGNED_IN' and account_id = ?", account));
    }

    @Test
    @DisplayName(
            "takes an account into use by the link that an administrator has made, and knows who it is from then on")
    void invited() {
        Response made = people.administrator()
                .sends(json("loginName", Fresh.word() + "@example.org", "displayName", "Prøve")
                        .replace("}", ", \"administrator\": false}"))
                .post("/api/v1/accounts");
        made.then().statusCode(201);
        String token = made.<String>path("link").split("#")[1];
        String other = Fresh.word();
        Way way = begin("mock", "invitation", token);
        String session = enters(comeBack(signedIn(way, other, ""), way.cookie(), null), "/arbeid");
        String id = new Person(account, session).asks().get("/api/v1/session").path("id");
        assertEquals(made.path("account.id"), id);
        Way again = begin("mock");
        enters(comeBack(signedIn(again, other, ""), again.cookie(), null), "/arbeid");
        Way used = begin("mock", "invitation", token);
        staysOut(comeBack(signedIn(used, Fresh.word(), ""), used.cookie(), null));
        Person administrator = people.administrator();
        for (String state : List.of("DISABLED", "ACTIVE")) {
            administrator
                    .sends(json("state", state))
                    .put("/api/v1/accounts/" + id + "/state")
                    .then()
                    .statusCode(200);
            Way now = begin("mock");
            Response answer = comeBack(signedIn(now, other, ""), now.cookie(), null);
            if (state.equals("DISABLED")) {
                staysOut(answer);
            } else {
                enters(answer, "/arbeid");
            }
        }
    }

    @Test
    @DisplayName("takes the place of a password: whoever still knows that comes in no longer")
    void instead() {
        Accounts.Known somebody = accounts.somebody();
        assertEquals(
                200,
                new Browser().signIn(somebody.loginName(), Accounts.PASSWORD).status());
        Response made = people.administrator().asks().post("/api/v1/accounts/" + somebody.id() + "/invitations");
        Way way = begin("mock", "invitation", made.<String>path("link").split("#")[1]);
        enters(comeBack(signedIn(way, Fresh.word(), ""), way.cookie(), null), "/arbeid");
        assertNull(rows.text("select password_hash from account where id = ?", somebody.id()));
        assertEquals(
                401,
                new Browser().signIn(somebody.loginName(), Accounts.PASSWORD).status());
    }

    @Test
    @DisplayName("with a link to an account is refused to who has another one, and the link is not used up by that")
    void othersLink() {
        UUID invited = people.account(false);
        Response made = people.administrator().asks().post("/api/v1/accounts/" + invited + "/invitations");
        String token = made.<String>path("link").split("#")[1];
        Way way = begin("mock", "invitation", token);
        staysOut(comeBack(signedIn(way, subject, ""), way.cookie(), null));
        Way again = begin("mock", "invitation", token);
        enters(comeBack(signedIn(again, Fresh.word(), ""), again.cookie(), null), "/arbeid");
    }

    @TestFactory
    @DisplayName("is refused when what the provider says is not in order")
    Stream<DynamicTest> twisted() {
        return Stream.of("nonce", "audience", "acr", "issuer", "expired", "key", "signature", "nobody")
                .map(twist -> DynamicTest.dynamicTest(twist, () -> {
                    Way way = begin("mock");
                    staysOut(comeBack(signedIn(way, subject, twist), way.cookie(), null));
                }));
    }

    @TestFactory
    @DisplayName("is refused when it is not what was begun in this browser")
    Stream<DynamicTest> swapped() {
        Map<String, Runnable> ways = new LinkedHashMap<>();
        ways.put("twice", () -> {
            Way way = begin("mock");
            String back = signedIn(way, subject, "");
            enters(comeBack(back, way.cookie(), null), "/arbeid");
            staysOut(comeBack(back, way.cookie(), null));
        });
        ways.put("in another browser", () -> {
            Way mine = begin("mock");
            Way theirs = begin("mock");
            staysOut(comeBack(signedIn(mine, subject, ""), theirs.cookie(), null));
        });
        ways.put("without what the browser carried", () -> {
            Way way = begin("mock");
            staysOut(comeBack(signedIn(way, subject, ""), null, null));
        });
        ways.put("without a state", () -> {
            Way way = begin("mock");
            staysOut(comeBack(signedIn(way, subject, "").replace("state=", "other="), way.cookie(), null));
        });
        ways.put("with a state of nobody", () -> {
            Way way = begin("mock");
            staysOut(comeBack(signedIn(way, subject, "").replace(way.state(), way.cookie()), way.cookie(), null));
        });
        ways.put("with two states", () -> {
            Way way = begin("mock");
            staysOut(comeBack(signedIn(way, subject, "") + "&state=" + way.state(), way.cookie(), null));
        });
        ways.put("with the code of another attempt (PKCE)", () -> {
            Way mine = begin("mock");
            Way theirs = begin("mock");
            String code = code(signedIn(theirs, subject, ""));
            String back = signedIn(mine, Fresh.word(), "");
            staysOut(comeBack(back.replace(code(back), code), mine.cookie(), null));
        });
        ways.put("without a code", () -> {
            Way way = begin("mock");
            String back = signedIn(way, subject, "");
            staysOut(comeBack(back.replace("code=" + code(back), "error=access_denied"), way.cookie(), null));
        });
        ways.put("from another provider, by its name", () -> {
            Way way = begin("mock");
            staysOut(comeBack(signedIn(way, subject, "").replace("%2Fmock", "%2Fother"), way.cookie(), null));
        });
        ways.put("at the place of another provider", () -> {
            Way way = begin("mock");
            staysOut(comeBack(
                    signedIn(way, subject, "").replace("/mock/callback", "/other/callback"), way.cookie(), null));
        });
        ways.put("at the place of nobody", () -> {
            Way way = begin("mock");
            staysOut(comeBack(
                    signedIn(way, subject, "").replace("/mock/callback", "/nobody/callback"), way.cookie(), null));
        });
        ways.put("too late", () -> {
            Way way = begin("mock");
            String back = signedIn(way, subject, "");
            rows.run(
                    "update openid_attempt set expires_at = now() - interval '1 second' where state_hash = ?",
                    Token.hash(way.state()));
            staysOut(comeBack(back, way.cookie(), null));
        });
        return ways.entrySet().stream()
                .map(way -> DynamicTest.dynamicTest(
                        way.getKey(), () -> way.getValue().run()));
    }

    private static String code(String back) {
        return back.replaceAll(".*[?&]code=([^&]+).*", "$1");
    }

    @Test
    @DisplayName(
            "is refused to whom no account belongs, whatever e-mail address they have, and to who is known elsewhere")
    void nobody() {
        String login = rows.text("select login_name from account where id = ?", account);
        Way way = begin("mock");
        String refused = "select count(*) from security_event where kind = 'SIGN_IN_REFUSED'";
        int before = Math.toIntExact(rows.number(refused));
        staysOut(comeBack(signedIn(way, Fresh.word() + "&email=" + login, ""), way.cookie(), null));
        assertEquals(before + 1, rows.number(refused));
        Way elsewhere = begin("other");
        staysOut(comeBack(signedIn(elsewhere, subject, ""), elsewhere.cookie(), null));
        rows.run("update account set state = 'DISABLED' where id = ?", account);
        Way disabled = begin("mock");
        staysOut(comeBack(signedIn(disabled, subject, ""), disabled.cookie(), null));
    }

    @TestFactory
    @DisplayName("leads to no other site")
    Stream<DynamicTest> redirects() {
        return Stream.of(
                        "https://evil.example/",
                        "//evil.example/",
                        "/\\evil.example/",
                        "\\\\evil.example",
                        "/.//evil.example",
                        "/a/..//evil.example",
                        "/\tevil.example",
                        "/%0d%0aLocation:x\r\nLocation: https://evil.example",
                        "javascript:alert(1)",
                        "arbeid",
                        "")
                .map(to -> DynamicTest.dynamicTest(
                        "to " + to.strip(),
                        () -> given().contentType(ContentType.JSON)
                                .body(Map.of("returnTo", to))
                                .post(PROVIDERS + "/mock/attempts")
                                .then()
                                .statusCode(400)));
    }

    @Test
    @DisplayName("is begun by our own pages only, and with providers that there are")
    void begun() {
        given().contentType(ContentType.JSON)
                .header("Origin", "https://evil.example")
                .body("{}")
                .post(PROVIDERS + "/mock/attempts")
                .then()
                .statusCode(403);
        given().contentType(ContentType.JSON)
                .body("{}")
                .post(PROVIDERS + "/nobody/attempts")
                .then()
                .statusCode(404)
                .body("type", startsWith("urn:"));
        comeBack(PROVIDERS + "/mock/callback", null, null).then().statusCode(303);
    }
}
