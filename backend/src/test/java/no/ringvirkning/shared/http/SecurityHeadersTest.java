package no.ringvirkning.shared.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.RawHttp;
import no.ringvirkning.testing.RawHttp.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("Every answer")
class SecurityHeadersTest {

    @TestHTTPResource
    URL url;

    @TestHTTPResource(value = "/q/health", management = true)
    URL operators;

    @Inject
    People people;

    @ParameterizedTest
    @CsvSource({
        "GET, /",
        "GET, /programmer",
        "GET, /arbeid/oppgaver",
        "GET, /assets/none.js",
        "GET, /favicon.ico",
        "GET, /api/v1/areas?limit=1",
        "GET, /api/v1/areas/none",
        "GET, /api/v1/areas?limit=x",
        "GET, /api/v1/session",
        "GET, /api/v1/probe/failure?kind=bug",
        "GET, /api//v1/areas",
        "POST, /api/v1/session",
        "TRACE, /",
        "GET, /api/openapi",
        "GET, /q/health/ready",
        "GET, /q/none"
    })
    @DisplayName("tells the browser to run nothing that is not ours, and nobody what it is made by")
    void headers(String method, String path) {
        Answer answer = RawHttp.send(url.getPort(), method, path, "");
        assertEquals("nosniff", answer.header("X-Content-Type-Options"), answer::toString);
        assertEquals("no-referrer", answer.header("Referrer-Policy"));
        assertEquals("same-origin", answer.header("Cross-Origin-Opener-Policy"));
        assertEquals("same-origin", answer.header("Cross-Origin-Resource-Policy"));
        assertTrue(answer.header("Permissions-Policy").contains("camera=(), "), answer::toString);
        String policy = answer.header("Content-Security-Policy");
        assertTrue(policy.startsWith("default-src 'none'; "), answer::toString);
        assertTrue(policy.contains("frame-ancestors 'none'") && policy.contains("base-uri 'none'"), policy);
        assertTrue(!policy.contains("unsafe") && !policy.contains("*") && !policy.contains("http"), policy);
        assertEquals(path.startsWith("/api/"), !policy.contains("script-src"), policy);
        for (String telling : new String[] {"Server", "X-Powered-By", "Via", "Strict-Transport-Security"}) {
            assertEquals("", answer.header(telling), answer::toString);
        }
        assertTrue(!answer.header("Cache-Control").isEmpty(), answer::toString);
    }

    @Test
    @DisplayName(
            "to who is signed in is kept by no store on the way; one for everybody may be kept, and is asked for anew")
    void stores() {
        people.administrator()
                .asks()
                .get("/api/v1/session")
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, no-store");
        people.administrator()
                .asks()
                .get("/api/v1/accounts")
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, no-store");
        given().get("/api/v1/areas?limit=1")
                .then()
                .header("Cache-Control", "public, max-age=0, must-revalidate")
                .header("Vary", startsWith("Accept, Accept-Language"));
    }

    @ParameterizedTest
    @CsvSource({"/q/health", "/q/health/ready", "/q/health/live"})
    @DisplayName("about health says up or down, and only on the operator's port what it is made of")
    void health(String path) {
        given().get(path)
                .then()
                .statusCode(200)
                .body("keySet()", contains("status"))
                .body("status", equalTo("UP"));
        assertEquals(200, RawHttp.send(url.getPort(), "HEAD", path, "").status());
        String there = "http://localhost:" + operators.getPort();
        given().get(there + path).then().statusCode(200).body("status", equalTo("UP"));
        given().get(there + "/q/health/ready").then().body("checks.name", hasItem("Database connections health check"));
        given().get(there + "/q/health/live").then().body("checks", hasSize(0));
        given().get(there + "/api/v1/areas").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/q/dev-ui",
        "/q/dev",
        "/q/health/well",
        "/q/health/started",
        "/q/health/group/x",
        "/q/metrics",
        "/q/info"
    })
    @DisplayName("of the operator's is there only")
    void operatorsOnly(String path) {
        given().get(path).then().statusCode(404);
    }
}
