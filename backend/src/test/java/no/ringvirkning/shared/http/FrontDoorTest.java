package no.ringvirkning.shared.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.RawHttp;
import no.ringvirkning.testing.RawHttp.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("At the front door")
class FrontDoorTest {

    private static final String AREAS = "/api/v1/areas?limit=1";

    @TestHTTPResource
    URL url;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/areas?limit=1 HTTP/1.0\r\n",
                "GET /api/v1/areas?limit=1 HTTP/1.1\r\nConnection: close\r\n",
                "GET /api/v1/areas?limit=1 HTTP/1.1\r\nConnection: close\r\nHost: a\r\nHost: b\r\n",
                "GET /api/v1/areas?limit=1 HTTP/1.1\r\nConnection: close\r\nHost: a\r\n folded: b\r\n",
                "GET ? HTTP/1.1\r\nConnection: close\r\nHost: a\r\n",
                "POST ?q=a HTTP/1.1\r\nConnection: close\r\nHost: a\r\n"
            })
    @DisplayName("a request without exactly one host, or without a path, is malformed")
    void hostAndPath(String request) {
        Answer answer = RawHttp.exchange(url.getPort(), request + "\r\n");
        assertProblem(answer, 400, "malformed-request");
        assertEquals("urn:uuid:" + answer.header("X-Request-Id"), answer.json().getString("instance"));
        assertEquals("nosniff", answer.header("X-Content-Type-Options"));
    }

    @Test
    @DisplayName("a request of HTTP/1.0 that names its host is answered")
    void olderProtocol() {
        assertEquals(
                200,
                RawHttp.exchange(url.getPort(), "GET " + AREAS + " HTTP/1.0\r\nHost: a\r\n\r\n")
                        .status());
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /q/health",
        "DELETE, /q/health/ready",
        "GARBAGE, /q/health/live",
        "get, /api/openapi",
        "PUT, /api/openapi",
        "TRACE, /q/health",
        "TRACE, /api/openapi",
        "TRACE, /api/v1/areas",
        "TRACE, /"
    })
    @DisplayName("a method that only the framework would take is refused with those that there are")
    void method(String method, String path) {
        Answer answer = RawHttp.send(url.getPort(), method, path, "");
        assertProblem(answer, 405, "method-not-allowed");
        assertTrue(answer.header("Allow").contains("GET"), answer::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Accept: ", "Accept:\t", "Accept: \r\nAccept: application/json"})
    @DisplayName("an empty Accept asks for nothing in particular")
    void blankAccept(String header) {
        Answer answer = RawHttp.get(url.getPort(), AREAS, header);
        assertEquals(200, answer.status(), answer::toString);
        assertEquals("application/json", answer.header("Content-Type"));
    }

    @Test
    @DisplayName("a body that is too large is refused before it is read")
    void tooLarge() {
        Answer answer = RawHttp.exchange(
                url.getPort(),
                "POST /api/v1/probe HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 6000000\r\n"
                        + "Connection: close\r\n\r\n");
        assertProblem(answer, 413, "too-large");
        assertEquals("close", answer.header("Connection"));
    }

    @Test
    @DisplayName("an address or headers beyond a bound are refused, and told which bound it is")
    void bounds() {
        String most = AREAS + "&q=" + "a".repeat(8000 - AREAS.length() - 3);
        assertEquals(400, RawHttp.get(url.getPort(), most).status(), "the words are too long, the address is not");
        assertProblem(RawHttp.get(url.getPort(), most + "a"), 414, "address-too-long");
        assertProblem(RawHttp.get(url.getPort(), "/p/" + "a".repeat(60_000)), 414, "address-too-long");
        assertEquals(
                200,
                RawHttp.get(url.getPort(), AREAS, "X-Long: " + "a".repeat(19_000))
                        .status());
        assertProblem(RawHttp.get(url.getPort(), AREAS, "X-Long: " + "a".repeat(20_000)), 431, "headers-too-large");
        assertProblem(RawHttp.get(url.getPort(), AREAS, "X-Long: " + "a".repeat(60_000)), 431, "headers-too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/areas?q=100%",
                "/api/v1/areas?q=100%&limit=1",
                "/api/v1/areas/100%",
                "/api/v1/areas/%zz",
                "/p/100%",
                "/vedtak?q=100%",
                "/vedtak?q=%4",
                "/api/v1/areas?q=a|b",
                "/api/v1/areas?q=\"a\"",
                "/api/v1/areas?q=<b>",
                "/api/v1/areas/{slug}",
                "/api/v1/areas?q=a^b`",
                "/api/v1/areas/a\\b",
                "/p/a[1]#b"
            })
    @DisplayName("a raw percent sign, or a character that no address has, is malformed")
    void noAddress(String target) {
        assertProblem(RawHttp.get(url.getPort(), target), 400, "malformed-request");
    }

    private static void assertProblem(Answer answer, int status, String type) {
        assertEquals(status, answer.status(), answer::toString);
        assertEquals("application/problem+json", answer.header("Content-Type"), answer::toString);
        assertEquals("urn:ringvirkning:problem:" + type, answer.json().getString("type"), answer::body);
    }
}
