package no.ringvirkning.shared.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.shared.Cursor;
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
@DisplayName("Every refusal is a problem of RFC 9457")
class ProblemDetailsTest {

    private static final String PROBE = "/api/v1/probe";

    @TestHTTPResource
    URL url;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/nothing",
                "/api/v1/partners/nobody",
                "/api/v1/partners/nobody/history",
                "/api/v1/partners/a/b/c",
                "/api",
                "/api/",
                "/q/nothing",
                "/missing.js",
                "/api/v1/partners.csv.csv"
            })
    @DisplayName("What is not there is 404")
    void notFound(String path) {
        assertProblem(get(path), 404, "not-found");
        assertDetail(get(path), "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    @DisplayName("A method that a path does not have is 405 and says which it has")
    void methodNotAllowed(String method) {
        Answer answer = RawHttp.send(url.getPort(), method, "/api/v1/areas", "");
        assertProblem(answer, 405, "method-not-allowed");
        assertTrue(answer.header("Allow").contains("GET"), answer.headers()::toString);
        assertDetail(answer, answer.header("Allow"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/indicators/folkemengde/series",
                "/api/v1/indicators/folkemengde/series.csv",
                "/api/v1/indicators/folkemengde/explain",
                "/api/v1/programmes/vekst-i-kongsberg/targets",
                "/api/v1/plans/handlingsplan-kongsberg-2020/diff"
            })
    @DisplayName("A method that a path below another's does not have is 405 too")
    void methodNotAllowedBelow(String path) {
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            Answer answer = RawHttp.send(url.getPort(), method, path, "");
            assertProblem(answer, 405, "method-not-allowed");
            assertEquals("GET, HEAD, OPTIONS", answer.header("Allow"));
        }
        assertProblem(RawHttp.send(url.getPort(), "POST", path + "/nothing", ""), 404, "not-found");
    }

    @Test
    @DisplayName("Nothing had been published by an instant before there was anything")
    void knownLongAgo() {
        Answer answer = get("/api/v1/programmes/vekst-i-kongsberg?knownAt=0001-01-01T00:00:00Z");
        assertProblem(answer, 404, "not-found");
        assertProblem(
                get("/api/v1/plans/handlingsplan-kongsberg-2020/revisions/1?knownAt=1900-01-01T00:00:00Z"),
                404,
                "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1", "%2B1", "01", "1.0", "%201", "-0", "0", "-1", "one", "99999999999", "2147483648"})
    @DisplayName("A revision has one address")
    void oneAddress(String number) {
        for (String part : List.of("", "/history")) {
            Answer answer = get("/api/v1/plans/handlingsplan-kongsberg-2020/revisions/" + number + part);
            assertTrue(answer.status() == 404 || answer.status() == 400, answer::toString);
            assertProblem(answer, answer.status(), answer.status() == 404 ? "not-found" : "invalid-parameter");
            assertDetail(answer, "");
        }
        assertEquals(
                200,
                get("/api/v1/plans/handlingsplan-kongsberg-2020/revisions/1").status());
    }

    @Test
    @DisplayName("A method of no path is 404 too")
    void unknownPathByOtherMethod() {
        assertProblem(RawHttp.send(url.getPort(), "DELETE", "/api/v1/nothing", ""), 404, "not-found");
        assertProblem(RawHttp.send(url.getPort(), "POST", "/", ""), 404, "not-found");
    }

    @Test
    @DisplayName("A media type that is not served is 406")
    void notAcceptable() {
        assertProblem(get("/api/v1/partners", "Accept: application/xml"), 406, "not-acceptable");
        assertDetail(get("/api/v1/partners", "Accept: application/xml"), "application/json");
        assertProblem(get("/api/v1/partners/nobody", "Accept: text/csv"), 406, "not-acceptable");
    }

    @Test
    @DisplayName("A body of another media type is 415")
    void unsupportedMediaType() {
        assertProblem(
                RawHttp.send(url.getPort(), "POST", PROBE, "<a/>", "Content-Type: application/xml"),
                415,
                "unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "null",
                "{\"text\":{\"nb\":\"a\"},\"unknown\":1}",
                "{\"text\":{\"nb\":1}}",
                "{\"text\":{\"nb\":\"a\"},\"number\":\"1\"}",
                "{\"text\":{\"nb\":\"a\"},\"number\":1.5}",
                "{\"text\":{\"nb\":\"a\"}} trailing",
                "{\"text\":{\"nb\":\"a\"},\"text\":{\"nb\":\"b\"}}"
            })
    @DisplayName("A body that does not follow the contract is 400 and names no Java class")
    void invalidBody(String body) {
        Answer answer = RawHttp.send(url.getPort(), "POST", PROBE, body, "Content-Type: application/json");
        assertProblem(answer, 400, "invalid-body");
    }

    @Test
    @DisplayName("A body that breaks a constraint is told where, by JSON Pointer")
    void brokenConstraint() {
        Answer answer = RawHttp.send(url.getPort(), "POST", PROBE, "{\"text\":{}}", "Content-Type: application/json");
        assertProblem(answer, 400, "invalid-body");
        assertEquals("/text", answer.json().getString("errors[0].pointer"), answer.body());
        assertEquals("rule", answer.json().getString("errors[0].code"), answer.body());
    }

    @Test
    @DisplayName("A body that follows it is read")
    void validBody() {
        Answer answer = RawHttp.send(
                url.getPort(),
                "POST",
                PROBE,
                "{\"text\":{\"nb\":\"a\"},\"number\":1}",
                "Content-Type: application/json");
        assertEquals(200, answer.status(), answer.body());
    }

    @Test
    @DisplayName("Invariant 32: an unknown query parameter is refused with those that there are")
    void unknownParameter() {
        Answer answer = get("/api/v1/partners?sektor=PUBLIC");
        assertProblem(answer, 400, "unknown-parameter");
        assertEquals("sektor", answer.json().getString("errors[0].parameter"));
        assertTrue(answer.json().getList("errors[0].allowed").contains("sector"));
        assertProblem(get("/api/v1/partners?=1"), 400, "unknown-parameter");
        assertProblem(get("/api/v1/partners/nobody?limit=1"), 400, "unknown-parameter");
        assertProblem(get("/api/v1/partners?" + "x".repeat(3000) + "=1"), 400, "unknown-parameter");
    }

    @Test
    @DisplayName("Invariant 32: those that stand in a record, or in a record within it, are known, and others are not")
    void unknownBesideRecord() {
        String assessment = "/api/v1/indicators/folkemengde/assessment?area=kongsberg&period=2024&areaBasis=HARMONISED";
        assertEquals(200, get(assessment).status());
        Answer answer = get(assessment + "&figures=1");
        assertProblem(answer, 400, "unknown-parameter");
        assertEquals(
                List.of("area", "areaBasis", "asOf", "knownAt", "lang", "period", "slice"),
                answer.json().getList("errors[0].allowed"));
    }

    @Test
    @DisplayName("A parameter given twice is refused")
    void repeatedParameter() {
        assertProblem(get("/api/v1/partners?q=a&q=b"), 400, "repeated-parameter");
        assertProblem(get("/api/v1/partners?limit=1&limit=1"), 400, "repeated-parameter");
    }

    @Test
    @DisplayName("A parameter that is too long is refused, one that is just short enough is not")
    void overLongParameter() {
        assertProblem(get("/api/v1/partners?q=" + "a".repeat(201)), 400, "invalid-parameter");
        assertEquals(200, get("/api/v1/partners?q=" + "a".repeat(200)).status());
        assertProblem(get("/api/v1/partners?cursor=" + "a".repeat(2001)), 400, "invalid-parameter");
    }

    @ParameterizedTest
    @CsvSource({
        "precision=WEEK, precision, DAY",
        "precision=day, precision, DAY",
        "precision=, precision,",
        "bool=yes, bool, true",
        "bool=TRUE, bool, true",
        "bool=, bool,",
        "date=2024-02-30, date,",
        "date=24-02-01, date,",
        "date=2024-02-01T00:00, date,",
        "date=, date,",
        "date=%2B20240-01-01, date,",
        "date=-0001-01-01, date,",
        "instant=2024-02-01, instant,",
        "instant=2024-02-01T00:00:00, instant,",
        "instant=0000-12-31T23:59:59Z, instant,",
        "instant=-0001-01-01T00:00:00Z, instant,",
        "instant=+10000-01-01T00:00:00Z, instant,",
        "limit=0, limit,",
        "limit=201, limit,",
        "limit=-1, limit,",
        "limit=1.5, limit,",
        "limit=, limit,",
        "limit=99999999999999999999, limit,",
        "limit=999999999999, limit,",
        "limit=1e2, limit,",
        "limit=%2B1, limit,",
        "limit=01, limit,"
    })
    @DisplayName("A value that cannot be read is refused with the parameter's name and, for a choice, the choices")
    void badValue(String query, String parameter, String allowed) {
        Answer answer = get(PROBE + "?" + query);
        assertProblem(answer, 400, "invalid-parameter");
        assertEquals(parameter, answer.json().getString("errors[0].parameter"), answer.body());
        List<String> choices = answer.json().getList("errors[0].allowed");
        assertEquals(allowed != null, choices != null && choices.contains(allowed), answer.body());
    }

    @Test
    @DisplayName("Invariant 32: an unknown sort field is refused with those that there are")
    void badSort() {
        Answer answer = get("/api/v1/partners?sort=slug");
        assertProblem(answer, 400, "invalid-parameter");
        assertEquals(
                List.of("name", "-name", "programmeCount", "-programmeCount"),
                answer.json().getList("errors[0].allowed"));
    }

    @Test
    @DisplayName("A cursor that this list did not make is refused")
    void badCursor() {
        String foreign = new Cursor("changes", "7", new UUID(0, 0)).encode();
        String noNumber = new Cursor("programmeCount", "many", new UUID(0, 0)).encode();
        for (String cursor : List.of("abc", "%20", "AAAA", foreign)) {
            assertProblem(get("/api/v1/partners?cursor=" + cursor), 400, "invalid-cursor");
        }
        assertProblem(get("/api/v1/partners?sort=programmeCount&cursor=" + noNumber), 400, "invalid-cursor");
        assertProblem(
                get("/api/v1/changes?cursor=" + new Cursor("name", "a", new UUID(0, 0)).encode()),
                400,
                "invalid-cursor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/partners;a=b",
                "/api/v1/partners/a;b",
                "/api/v1//partners",
                "//api/v1/partners",
                "/api/v1/partners/%2f",
                "/api/v1/partners/a%2Fb",
                "/api/v1/partners/%5c",
                "/api/v1/partners/a%3Bb",
                "/api/v1/../v1/partners",
                "/api/v1/./partners",
                "/api/v1/%2e%2e/partners",
                "/api/v1/partners/%252f",
                "/api/v1/partners/%00",
                "/api/v1/partners/%ff",
                "/api/v1/partners/%c3%28",
                "/api/v1/partners?q=%00",
                "/api/v1/partners?q=a%00b",
                "/api/v1/partners?q=%ff",
                "/api/v1/partners?q=%c3",
                "/api/v1/partners?q=%ed%a0%80",
                "/api/v1/partners?q=\u00ff",
                "/api/v1/partners?%ff=1",
                "/api/v1/partners?q=a;b"
            })
    @DisplayName("An address that two readers could understand differently, or that is no text, is refused")
    void ambiguousAddress(String target) {
        assertProblem(get(target), 400, "malformed-request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/partners/\\",
                "/api/v1/partners/%",
                "/api/v1/partners/%zz",
                "/api/v1/partners?q=%",
                "/api/v1/partners?q=%4"
            })
    @DisplayName("What is no address at all is refused")
    void noAddress(String target) {
        assertProblem(get(target), 400, "malformed-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/partners?q=%C3%A5", "/api/v1/partners?q=100%25", "/api/v1/partners?q=a+b%2Fc%3Bd"})
    @DisplayName("Text is not refused")
    void text(String target) {
        assertEquals(200, get(target).status());
    }

    @Test
    @DisplayName("HEAD answers as GET does, without the body")
    void head() {
        Answer get = get("/api/v1/partners?limit=1");
        Answer head = RawHttp.send(url.getPort(), "HEAD", "/api/v1/partners?limit=1", "");
        assertEquals(200, head.status());
        assertEquals("", head.body());
        assertEquals(get.header("ETag"), head.header("ETag"));
        assertEquals(get.header("Content-Type"), head.header("Content-Type"));
        Answer missing = RawHttp.send(url.getPort(), "HEAD", "/api/v1/partners/nobody", "");
        assertEquals(404, missing.status());
        assertEquals("", missing.body());
    }

    @Test
    @DisplayName("OPTIONS says which methods there are, and nothing of how the server is built")
    void options() {
        Answer answer = RawHttp.send(url.getPort(), "OPTIONS", "/api/v1/partners", "");
        assertTrue(answer.status() == 200 || answer.status() == 204, () -> answer.status() + answer.body());
        assertTrue(answer.header("Allow").contains("GET"), answer.headers()::toString);
        assertFalse(answer.body().contains("no.ringvirkning"), answer::body);
    }

    @Test
    @DisplayName("An operation without an access annotation is closed")
    void denied() {
        Answer answer = get(PROBE + "/closed");
        assertTrue(answer.status() == 401 || answer.status() == 403, answer::toString);
        assertEquals("application/problem+json", mediaType(answer));
        assertFalse(answer.body().contains("hemmelig"));
    }

    @ParameterizedTest
    @CsvSource({
        "bug, 500, internal",
        "sql, 500, internal",
        "42601, 500, internal",
        "stale, 412, stale",
        "23505, 409, conflict",
        "40001, 409, conflict",
        "22008, 400, invalid-parameter",
        "08006, 503, unavailable",
        "28P01, 503, unavailable",
        "53100, 503, unavailable",
        "57P01, 503, unavailable",
        "57014, 503, unavailable",
        "99999, 503, unavailable",
        "commit, 503, unavailable",
        "no-connection, 503, unavailable"
    })
    @DisplayName("A failure is told as far as the caller can do something about it")
    void failure(String kind, int status, String type) {
        Answer answer = get(PROBE + "/failure?kind=" + kind);
        assertProblem(answer, status, type);
        assertFalse(answer.body().contains("secret"), answer::body);
        assertEquals(status == 503, !answer.header("Retry-After").isEmpty());
    }

    @Test
    @DisplayName("Every answer carries its id and the security headers")
    void headers() {
        for (String target : List.of("/api/v1/partners", "/api/v1/nothing", "/api/v1//x", PROBE + "?date=x")) {
            Answer answer = get(target, "X-Request-Id: from-outside");
            UUID.fromString(answer.header("X-Request-Id"));
            assertEquals("nosniff", answer.header("X-Content-Type-Options"), target);
            assertTrue(answer.header("Content-Security-Policy").contains("default-src 'none'"), target);
        }
    }

    private Answer get(String target, String... headers) {
        return RawHttp.get(url.getPort(), target, headers);
    }

    private static void assertDetail(Answer answer, String part) {
        String detail = answer.json().getString("detail");
        assertTrue(detail != null && detail.contains(part), answer::body);
    }

    private static String mediaType(Answer answer) {
        return answer.header("Content-Type").split(";")[0];
    }

    private static void assertProblem(Answer answer, int status, String type) {
        assertEquals(status, answer.status(), answer::toString);
        assertEquals("application/problem+json", mediaType(answer), answer::toString);
        assertEquals("urn:ringvirkning:problem:" + type, answer.json().getString("type"), answer::body);
        assertEquals(status, answer.json().getInt("status"), answer::body);
        assertNotNull(answer.json().getString("title"), answer::body);
        assertEquals(
                "urn:uuid:" + answer.header("X-Request-Id"), answer.json().getString("instance"), answer::toString);
        assertEquals("no-store", answer.header("Cache-Control"), answer::toString);
        for (String trace : List.of("java.", "jakarta", "no.ringvirkning", "Exception", "jackson", "select ")) {
            assertFalse(answer.body().contains(trace), answer::body);
        }
    }
}
