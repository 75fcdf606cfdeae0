package no.ringvirkning.shared.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import no.ringvirkning.testing.FewRequestsProfile;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.RawHttp;
import no.ringvirkning.testing.RawHttp.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(FewRequestsProfile.class)
@DisplayName("Who asks too often")
class RequestLimitsTest {

    private static final int OF_AN_ADDRESS = FewRequestsProfile.OF_AN_ADDRESS;
    private static final int OF_A_CALLER = FewRequestsProfile.OF_A_CALLER;
    private static final String PROXY = FewRequestsProfile.PROXY;
    private static final String AREAS = "/api/v1/areas?limit=1";

    @TestHTTPResource
    URL url;

    @Inject
    People people;

    private Answer get(String from, String path, String... headers) {
        StringBuilder request = new StringBuilder("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        return RawHttp.exchange(url.getPort(), request + "Connection: close\r\n\r\n", from);
    }

    private List<Integer> statuses(int times, String from, String path, String... headers) {
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            statuses.add(get(from, path, headers).status());
        }
        return statuses;
    }

    private static void assertRefused(Answer answer, String name, int most) {
        assertEquals(429, answer.status(), answer::toString);
        assertEquals("application/problem+json", answer.header("Content-Type"));
        assertEquals("urn:ringvirkning:problem:too-many-requests", answer.json().getString("type"), answer::body);
        int wait = Integer.parseInt(answer.header("Retry-After"));
        assertTrue(wait >= 1 && wait <= 60, answer::toString);
        assertEquals("\"" + name + "\";q=" + most + ";w=60", answer.header("RateLimit-Policy"));
        assertEquals("\"" + name + "\";r=0;t=" + wait, answer.header("RateLimit"));
        assertEquals("no-store", answer.header("Cache-Control"));
        assertEquals("nosniff", answer.header("X-Content-Type-Options"));
    }

    private void exhaust(String from, String... headers) {
        // What comes back in the meantime is used up, too.
        statuses(OF_AN_ADDRESS + 5, from, AREAS, headers);
    }

    @Test
    @DisplayName("is told how long to wait, and nobody else is")
    void anonymous() {
        assertEquals(
                List.of(200),
                statuses(OF_AN_ADDRESS, "127.0.0.21", AREAS).stream().distinct().toList());
        exhaust("127.0.0.21");
        assertRefused(get("127.0.0.21", AREAS), "address", OF_AN_ADDRESS);
        assertRefused(get("127.0.0.21", "/programmer"), "address", OF_AN_ADDRESS);
        assertRefused(get("127.0.0.21", "/api//v1"), "address", OF_AN_ADDRESS);
        Answer write = RawHttp.exchange(
                url.getPort(),
                "POST /api/v1/session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 100\r\n\r\n",
                "127.0.0.21");
        assertRefused(write, "address", OF_AN_ADDRESS);
        assertEquals(200, get("127.0.0.22", AREAS).status());
    }

    @Test
    @DisplayName("gets files and the health of the product")
    void files() {
        exhaust("127.0.0.23");
        assertEquals(429, get("127.0.0.23", AREAS).status());
        assertEquals(
                List.of(200),
                statuses(OF_AN_ADDRESS + 5, "127.0.0.23", "/q/health/ready").stream()
                        .distinct()
                        .toList());
        assertEquals(404, get("127.0.0.23", "/assets/none.js").status());
    }

    @Test
    @DisplayName("gets no more by saying that the request came for somebody else, or by showing a token that is none")
    void claims() {
        exhaust("127.0.0.24", "X-Forwarded-For: 192.0.2.1");
        for (int i = 0; i < 10; i++) {
            String other = "192.0.2." + (10 + i);
            assertEquals(
                    429, get("127.0.0.24", AREAS, "X-Forwarded-For: " + other).status());
            assertEquals(
                    429, get("127.0.0.24", AREAS, "Forwarded: for=" + other).status());
            assertEquals(
                    429,
                    get("127.0.0.24", AREAS, "Authorization: Bearer rvk_" + i).status());
            assertEquals(
                    429, get("127.0.0.24", AREAS, "Cookie: __Host-session=" + i).status());
        }
    }

    @Test
    @DisplayName("is counted behind a proxy that is trusted by the address it names; of IPv6 by the network")
    void proxy() {
        exhaust(PROXY, "X-Forwarded-For: 192.0.2.1");
        assertEquals(429, get(PROXY, AREAS, "X-Forwarded-For: 192.0.2.1").status());
        assertEquals(200, get(PROXY, AREAS, "X-Forwarded-For: 192.0.2.2").status());
        for (int i = 0; i < OF_AN_ADDRESS + 5; i++) {
            get(PROXY, AREAS, "X-Forwarded-For: 2001:db8:0:1::" + Integer.toHexString(i + 1));
        }
        assertEquals(
                429, get(PROXY, AREAS, "X-Forwarded-For: 2001:db8:0:1:ffff::1").status());
        assertEquals(200, get(PROXY, AREAS, "X-Forwarded-For: 2001:db8:0:2::1").status());
    }

    @Test
    @DisplayName("and is known goes by an allowance of their own, which ends, too")
    void caller() {
        String cookie = "Cookie: " + people.stranger().cookie();
        assertEquals(200, get("127.0.0.25", "/api/v1/session", cookie).status());
        exhaust("127.0.0.25");
        assertEquals(429, get("127.0.0.25", AREAS).status());
        assertEquals(200, get("127.0.0.25", AREAS, cookie).status());
        statuses(OF_A_CALLER + 5, "127.0.0.25", AREAS, cookie);
        assertRefused(get("127.0.0.25", AREAS, cookie), "caller", OF_A_CALLER);
        assertRefused(get("127.0.0.26", AREAS, cookie), "caller", OF_A_CALLER);
    }

    @Test
    @DisplayName("is asked by a browser over TLS from then on, when the request came by it")
    void overTls() {
        assertEquals(
                "max-age=31536000",
                get(PROXY, AREAS, "X-Forwarded-Proto: https", "X-Forwarded-For: 192.0.2.9")
                        .header("Strict-Transport-Security"));
        assertEquals("", get("127.0.0.27", AREAS, "X-Forwarded-Proto: https").header("Strict-Transport-Security"));
    }
}
