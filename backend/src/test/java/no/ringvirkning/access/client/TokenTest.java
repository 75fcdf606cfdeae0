package no.ringvirkning.access.client;

import static io.restassured.RestAssured.given;
import static no.ringvirkning.testing.Tokens.claims;
import static no.ringvirkning.testing.Tokens.header;
import static no.ringvirkning.testing.Tokens.part;
import static no.ringvirkning.testing.Tokens.rsa;
import static no.ringvirkning.testing.Tokens.token;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.ringvirkning.testing.IssuerTestResource;
import no.ringvirkning.testing.MockIssuer;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.Rows;
import no.ringvirkning.testing.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IssuerTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Security 15: a token that another service has signed")
class TokenTest {

    private static final String CALLER = "/api/v1/caller";
    private static final MockIssuer STRANGER = MockIssuer.start();
    private static final String READ = "prove:programdata.read";
    private static final String WRITE = "prove:programdata.write";

    @Inject
    People people;

    @Inject
    Rows rows;

    private String consumer;

    @BeforeEach
    void register() {
        consumer = people.consumer("WRITE", rows.programme());
    }

    @AfterAll
    static void close() {
        STRANGER.close();
    }

    private static ValidatableResponse shown(String token, String path) {
        return given().header("Authorization", "Bearer " + token).get(path).then();
    }

    private static void refused(String token) {
        for (String path : new String[] {CALLER, "/api/v1/programmes?limit=1"}) {
            shown(token, path)
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:ringvirkning:problem:unauthenticated"));
        }
    }

    @TestFactory
    @DisplayName("is good when it is signed by a key of who is configured, in each of three ways, and made for us now")
    Stream<DynamicTest> good() {
        Map<String, String> good = new LinkedHashMap<>();
        Map<String, Object> usual = claims(consumer, READ, WRITE);
        good.put("RS256", token(header("RS256", "rsa"), usual, rsa("rsa")));
        good.put("PS256", token(header("PS256", "rsa"), usual, Tokens.pss("rsa")));
        good.put("ES256", token(header("ES256", "ec"), usual, Tokens.ec("ec")));
        for (String type : List.of("JWT", "at+jwt", "application/at+jwt")) {
            good.put("typ " + type, token(with(header("RS256", "rsa"), "typ", type), usual, rsa("rsa")));
        }
        good.put("one of several audiences", signed(with(usual, "aud", List.of("https://other", Tokens.AUDIENCE))));
        good.put("a clock half a minute ahead", signed(with(with(usual, "iat", in(30)), "nbf", in(30))));
        good.put("a clock half a minute behind", signed(with(with(usual, "iat", in(-600)), "exp", in(-30))));
        return good.entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.getKey(),
                        () -> shown(row.getValue(), CALLER)
                                .statusCode(200)
                                .body("id", startsWith("consumer:"))
                                .body(
                                        "rights.grants[0].permissions",
                                        containsInAnyOrder("READ_WORKING", "COMMENT", "REPORT", "EDIT"))));
    }

    @TestFactory
    @DisplayName("is refused when it is forged")
    Stream<DynamicTest> forged() throws JOSEException {
        Map<String, String> forged = forged(STRANGER.address());
        assertEquals(30, forged.size());
        return Stream.concat(
                forged.entrySet().stream()
                        .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> refused(row.getValue()))),
                Stream.of(DynamicTest.dynamicTest(
                        "and nobody was asked for keys by one", () -> assertEquals(0, STRANGER.asked()))));
    }

    private Map<String, String> forged(String stranger) throws JOSEException {
        RSAKey ours = Tokens.keys().getKeyByKeyId("rsa").toRSAKey();
        RSAKey other = new RSAKeyGenerator(2048).keyID("rsa").generate();
        Tokens.Signer byOther = Tokens.signed("SHA256withRSA", other.toRSAPrivateKey());
        Map<String, Object> usual = claims(consumer, READ, WRITE);
        Map<String, Object> rs256 = header("RS256", "rsa");
        String good = signed(usual);
        String[] parts = good.split("\\.");
        Map<String, String> all = new LinkedHashMap<>();
        all.put("alg none", token(header("none", null), usual, text -> new byte[0]));
        all.put("alg nOnE with a key", token(header("nOnE", "rsa"), usual, text -> new byte[0]));
        all.put("alg none with a signature", token(header("none", "rsa"), usual, rsa("rsa")));
        all.put("no alg", token(Map.of("kid", "rsa"), usual, rsa("rsa")));
        all.put(
                "HS256 by the public key",
                token(
                        header("HS256", "rsa"),
                        usual,
                        Tokens.hmac(ours.toRSAPublicKey().getEncoded())));
        all.put(
                "HS256 by the public key as JSON",
                token(
                        header("HS256", "rsa"),
                        usual,
                        Tokens.hmac(ours.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8))));
        all.put("HS256 by nothing", token(header("HS256", "../../../dev/null"), usual, Tokens.hmac(new byte[1])));
        all.put("another key of the same name", token(rs256, usual, byOther));
        all.put("kid with a path", token(header("RS256", "../../rsa"), usual, byOther));
        all.put("kid with SQL", token(header("RS256", "' union select 'rsa"), usual, byOther));
        all.put("kid that is an address", token(header("RS256", stranger + "/jwks"), usual, byOther));
        all.put("kid unknown", token(header("RS256", "rsa2"), usual, rsa("rsa")));
        all.put("no kid", token(header("RS256", null), usual, rsa("rsa")));
        all.put("a key that is for secrets", token(header("RS256", "for-secrets"), usual, rsa("for-secrets")));
        all.put("RS512", token(header("RS512", "rsa"), usual, Tokens.signed("SHA512withRSA", ours.toRSAPrivateKey())));
        all.put("ES256 by the name of another kind of key", token(header("ES256", "rsa"), usual, Tokens.ec("ec")));
        all.put("ES256 of zeros", token(header("ES256", "ec"), usual, text -> new byte[64]));
        all.put("jku", token(with(rs256, "jku", stranger + "/jwks"), usual, rsa("rsa")));
        all.put("jku by their key", token(with(rs256, "jku", stranger + "/jwks"), usual, byOther));
        all.put("jwk", token(with(rs256, "jwk", other.toPublicJWK().toJSONObject()), usual, byOther));
        all.put("x5u", token(with(rs256, "x5u", stranger + "/jwks"), usual, rsa("rsa")));
        all.put("crit", token(with(with(rs256, "crit", List.of("exp")), "exp", 1), usual, rsa("rsa")));
        all.put("crit b64", token(with(with(rs256, "crit", List.of("b64")), "b64", false), usual, rsa("rsa")));
        all.put("another typ", token(with(rs256, "typ", "logout+jwt"), usual, rsa("rsa")));
        all.put("cut short", good.substring(0, good.length() - 4));
        all.put("without a signature", parts[0] + "." + parts[1] + ".");
        all.put(
                "with other claims",
                parts[0] + "."
                        + token(rs256, with(usual, "scope", WRITE), byOther).split("\\.")[1] + "." + parts[2]);
        all.put("of five parts", good + ".AA.AA");
        all.put("huge", signed(with(usual, "more", "x".repeat(9_000))));
        all.put("deep", part("[".repeat(3_000).getBytes(StandardCharsets.UTF_8)) + "." + parts[1] + "." + parts[2]);
        return all;
    }

    @TestFactory
    @DisplayName("is refused when it was made by another, for another, or for another time, however good the signature")
    Stream<DynamicTest> claimed() {
        Map<String, Object> usual = claims(consumer, READ, WRITE);
        Map<String, Map<String, Object>> bad = new LinkedHashMap<>();
        bad.put("iss another", with(usual, "iss", "https://other.example.org/"));
        bad.put("iss almost", with(usual, "iss", Tokens.issuer()));
        bad.put("iss missing", without(usual, "iss"));
        bad.put("iss a list", with(usual, "iss", List.of(Tokens.issuer() + "/")));
        bad.put("aud another", with(usual, "aud", "https://other.example.org"));
        bad.put("aud that begins like ours", with(usual, "aud", Tokens.AUDIENCE + ".evil.example"));
        bad.put("aud missing", without(usual, "aud"));
        bad.put("aud others", with(usual, "aud", List.of("a", "b")));
        bad.put("aud an object", with(usual, "aud", Map.of("a", Tokens.AUDIENCE)));
        bad.put("expired", with(with(usual, "iat", in(-700)), "exp", in(-61)));
        bad.put("exp missing", without(usual, "exp"));
        bad.put("exp a text", with(usual, "exp", String.valueOf(in(600))));
        bad.put("exp out of all bounds", with(usual, "exp", 1e300));
        bad.put("good for too long", with(usual, "exp", in(7_300)));
        bad.put("iat missing", without(usual, "iat"));
        bad.put("from later", with(with(usual, "iat", in(120)), "exp", in(700)));
        bad.put("not yet", with(usual, "nbf", in(120)));
        bad.put("nbf a text", with(usual, "nbf", "0"));
        bad.put("made for nobody", without(usual, "consumer"));
        bad.put("made for a number", with(usual, "consumer", Map.of("ID", 974760673)));
        assertEquals(20, bad.size());
        return bad.entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> refused(signed(row.getValue()))));
    }

    @Test
    @DisplayName("of somebody who is registered nowhere is known, and opens nothing; nor does one for something else")
    void unknown() {
        String programme = rows.programme();
        for (String token : List.of(
                Tokens.of("0192:999999999", READ, WRITE),
                Tokens.of(consumer, "another:scope"),
                Tokens.of(people.consumer("WRITE", rows.programme()), READ, WRITE))) {
            shown(token, "/api/v1/programmes/" + programme + "/keys").statusCode(404);
            shown(token, "/api/v1/session").statusCode(403);
        }
        shown(Tokens.of("0192:999999999", WRITE), CALLER).statusCode(200).body("rights.grants", hasSize(0));
        shown(Tokens.of(consumer, "another:scope"), CALLER).body("rights.grants", hasSize(0));
    }

    @Test
    @DisplayName("goes no further than the token and the register go, in each programme")
    void scopes() {
        shown(Tokens.of(consumer, READ), CALLER).body("rights.grants[0].permissions", equalTo(List.of("READ_WORKING")));
        String reader = people.consumer("READ", rows.programme());
        shown(Tokens.of(reader, READ, WRITE), CALLER)
                .body("rights.grants[0].permissions", equalTo(List.of("READ_WORKING")));
        rows.run("update consumer set expires_at = now() - interval '1 second' where identifier = ?", reader);
        shown(Tokens.of(reader, READ, WRITE), CALLER).statusCode(200).body("rights.grants", hasSize(0));
    }

    @Test
    @DisplayName("is looked at by the keys that are known while its issuer is down, and refused by one that is not")
    void issuerDown() {
        String good = Tokens.of(consumer, READ);
        shown(good, CALLER).statusCode(200);
        for (String state : List.of("down", "silent", "broken")) {
            given().get(Tokens.issuer() + "/control/" + state).then().statusCode(200);
            try {
                shown(good, CALLER).statusCode(200);
                refused(token(header("RS256", "unheard-of"), claims(consumer, READ), rsa("rsa")));
            } finally {
                given().get(Tokens.issuer() + "/control/up").then().statusCode(200);
            }
        }
    }

    private static String signed(Map<String, Object> claims) {
        return token(header("RS256", "rsa"), claims, rsa("rsa"));
    }

    private static long in(long seconds) {
        return Instant.now().getEpochSecond() + seconds;
    }

    private static Map<String, Object> with(Map<String, Object> map, String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(map);
        changed.put(name, value);
        return changed;
    }

    private static Map<String, Object> without(Map<String, Object> map, String name) {
        Map<String, Object> changed = new LinkedHashMap<>(map);
        changed.remove(name);
        return changed;
    }
}
