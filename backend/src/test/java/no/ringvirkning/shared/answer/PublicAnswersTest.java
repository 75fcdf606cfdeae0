package no.ringvirkning.shared.answer;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.testing.AtOnce;
import no.ringvirkning.testing.KeptAnswersProfile;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.People.Person;
import no.ringvirkning.testing.Plans;
import no.ringvirkning.testing.Rows;
import no.ringvirkning.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(KeptAnswersProfile.class)
@DisplayName("An answer to the public")
class PublicAnswersTest {

    /** What differs from answer to answer, whatever is asked. */
    private static final List<String> OF_THE_REQUEST = List.of("date", "x-request-id");

    private final HttpClient client = HttpClient.newHttpClient();

    @Inject
    People people;

    @Inject
    Plans plans;

    @Inject
    Rows rows;

    @Inject
    Statements statements;

    private String slug = "";
    private String address = "";

    @BeforeEach
    void enter() {
        slug = plans.partner();
        address = "/api/v1/partners/" + slug;
        settle();
    }

    /** Until what was entered has been told of, and answers are kept. */
    private void settle() {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        do {
            assertTrue(System.nanoTime() < end, "answers are kept");
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        } while (statements("/api/v1/areas?limit=1") > 0);
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static Map<String, List<String>> headers(HttpResponse<?> response) {
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        OF_THE_REQUEST.forEach(headers::remove);
        return headers;
    }

    private long statements(String path, String... headers) {
        return statements.of(() -> {
            try {
                assertEquals(200, get(path, headers).statusCode());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    @DisplayName(
            "is made once: the next who asks the same gets the same bytes and headers, and the database is not asked")
    void once() throws Exception {
        for (String path : List.of(address, "/api/v1/partners?limit=2", "/api/v1/partners.csv?limit=2")) {
            HttpResponse<byte[]> first = get(path);
            assertEquals(200, first.statusCode(), path);
            assertEquals(0, statements(path), path);
            HttpResponse<byte[]> second = get(path);
            assertArrayEquals(first.body(), second.body(), path);
            assertEquals(headers(first), headers(second), path);
            HttpResponse<byte[]> known = get(
                    path, "If-None-Match", first.headers().firstValue("ETag").orElseThrow());
            assertEquals(304, known.statusCode());
            assertEquals(0, known.body().length);
            assertEquals(first.headers().firstValue("ETag"), known.headers().firstValue("ETag"));
        }
    }

    @Test
    @DisplayName("is looked for once, when many ask the same at the same moment")
    void together() {
        String path = "/api/v1/partners?limit=200&q=partner";
        long alone = statements(path.replace("200", "199"));
        long together = statements.of(
                () -> AtOnce.all(Collections.nCopies(40, () -> get(path).statusCode()))
                        .forEach(status -> assertEquals(200, status)));
        assertTrue(alone > 0 && together <= 2 * alone, together + " statements for 40, " + alone + " for one");
    }

    @Test
    @DisplayName("is compressed for those who want it so, and says the same then")
    void compressed() throws Exception {
        String path = "/api/v1/partners?limit=200";
        for (int entered = 0; entered < 10; entered++) {
            plans.partner();
        }
        settle();
        byte[] plain = get(path).body();
        HttpResponse<byte[]> gzip = get(path, "Accept-Encoding", "br, gzip");
        assertEquals("gzip", gzip.headers().firstValue("Content-Encoding").orElseThrow());
        try (GZIPInputStream bytes = new GZIPInputStream(new java.io.ByteArrayInputStream(gzip.body()))) {
            assertArrayEquals(plain, bytes.readAllBytes());
        }
        assertArrayEquals(plain, get(path, "Accept-Encoding", "gzip;q=0").body());
    }

    @Test
    @DisplayName("is one for each language and form that is asked for")
    void forms() throws Exception {
        String all = "/api/v1/partners?limit=1";
        assertNotEquals(
                headers(get(all, "Accept-Language", "nb")).get("content-language"),
                headers(get(all, "Accept-Language", "en")).get("content-language"));
        assertEquals(0, statements(all, "Accept-Language", "en"));
        assertNotEquals(
                headers(get(all)).get("content-type"),
                headers(get(all, "Accept", "text/csv")).get("content-type"));
    }

    @Test
    @DisplayName(
            "is another one as soon as somebody is told that something was changed, and what was known is not said to be still so")
    void changed() throws Exception {
        HttpResponse<byte[]> before = get(address);
        String tag = before.headers().firstValue("ETag").orElseThrow();
        Person administrator = people.administrator();
        for (int version = 1; version <= 20; version++) {
            String website = "https://example.org/" + version;
            administrator
                    .sends(
                            "{\"type\": \"NETWORK\", \"names\": [{\"name\": \"Navn\", \"validity\": {}}], \"website\": \""
                                    + website + "\"}")
                    .header("If-Match", "\"" + version + "\"")
                    .queryParam("reason", "Nettstedet er flyttet.")
                    .put(address)
                    .then()
                    .statusCode(200);
            HttpResponse<byte[]> after = get(address, "If-None-Match", tag);
            assertEquals(200, after.statusCode());
            assertTrue(new String(after.body()).contains(website), "version " + version);
            tag = after.headers().firstValue("ETag").orElseThrow();
        }
    }

    @Test
    @DisplayName("is another one within a second of a change on another node")
    void changedElsewhere() throws Exception {
        get(address);
        assertEquals(0, statements(address));
        rows.run("update partner set website = 'https://example.org/annet' where slug = ?", slug);
        assertSeenWithinASecond("https://example.org/annet");
    }

    @Test
    @DisplayName(
            "is not given by a node that nobody tells of changes: it asks the database, and is told again before long")
    void deaf() throws Exception {
        get(address);
        assertEquals(0, statements(address));
        rows.run(
                "select pg_terminate_backend(pid) from pg_stat_activity where query in ('select 1', 'listen public_change')");
        rows.run("update partner set website = 'https://example.org/tredje' where slug = ?", slug);
        assertSeenWithinASecond("https://example.org/tredje");
        settle();
    }

    private void assertSeenWithinASecond(String website) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(1).toNanos();
        while (!new String(get(address).body()).contains(website)) {
            assertTrue(System.nanoTime() < end, "the change is seen");
            Thread.sleep(20);
        }
    }

    @Test
    @DisplayName("is kept for others when who asked first has it already")
    void knownToTheFirst() throws Exception {
        String tag = get(address).headers().firstValue("ETag").orElseThrow();
        rows.area("En annen endring");
        settle();
        HttpResponse<byte[]> known = get(address, "If-None-Match", tag);
        assertEquals(304, known.statusCode());
        assertEquals(0, known.body().length);
        assertTrue(known.headers().firstValue("Content-Type").isEmpty());
        assertEquals(0, statements(address));
        assertEquals(tag, get(address).headers().firstValue("ETag").orElseThrow());
    }

    @Test
    @DisplayName("is nobody's who is signed in, and theirs is not the public's")
    void signedIn() {
        Person lead = people.with(ProgrammeRole.LEAD, plans.programme());
        Response own = lead.asks().get(address);
        own.then().statusCode(200);
        assertTrue(statements.of(() -> lead.asks().get(address).then().statusCode(200)) > 0);
        String open = given().get(address).asString();
        assertEquals(open, given().get(address).asString());
    }

    @Test
    @DisplayName("that tells of something that is not there is not kept")
    void problems() {
        String missing = "/api/v1/partners/finnes-ikke-" + slug;
        given().get(missing).then().statusCode(404);
        assertTrue(statements.of(() -> given().get(missing).then().statusCode(404)) > 0);
    }
}
