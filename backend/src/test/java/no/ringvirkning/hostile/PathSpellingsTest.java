package no.ringvirkning.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.People.Person;
import no.ringvirkning.testing.PostgresTestResource;
import no.ringvirkning.testing.RawHttp;
import no.ringvirkning.testing.RawHttp.Answer;
import no.ringvirkning.testing.Rows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("A path that is closed")
class PathSpellingsTest {

    private static final String CANARY = "Prøve";

    /** Where one part of a path ends and the next begins. */
    private static final List<String> SLASHES = List.of(
            "//",
            "///",
            "/./",
            "/x/../",
            "/;/",
            "/;a=b/",
            ";a/",
            "/%2e/",
            "/%2e%2e/",
            "%2f",
            "%2F",
            "%252f",
            "%5c",
            "\\",
            "/\\",
            "/%20/",
            "/%09",
            "/%00",
            "%00/",
            "/.;/",
            "/..;/x/",
            "/%3b/",
            "/%ef%bc%8f",
            "/%c0%af",
            "%e2%88%95",
            "/?/",
            "/#/");

    private static final List<String> ENDS = List.of(
            "/",
            "//",
            "/.",
            "/..",
            "/./",
            ";",
            ";a=b",
            ";.css",
            ".css",
            ".js",
            ".json",
            ".csv",
            ".xlsx",
            ".html",
            ".svg",
            "%00",
            "%00.css",
            "%20",
            "%09",
            "%0a",
            "%0d%0aX: y",
            "%3f",
            "%23",
            "?",
            "?a",
            "?%00",
            "&a=b",
            "#",
            "#/q/health",
            "~",
            "*",
            "%2e",
            "%2ejson",
            "/%2e",
            "/.json",
            "/index.html",
            "%e2%80%8b",
            "..;/",
            "/q/health",
            "/../q/health",
            "/..%2fq%2fhealth");

    @TestHTTPResource
    URL url;

    @Inject
    People people;

    @Inject
    Rows rows;

    @Test
    @DisplayName("is closed in every spelling, to nobody and to who may not")
    void spellings() {
        String programme = rows.programme();
        people.with(ProgrammeRole.LEAD, programme);
        Person administrator = people.administrator();
        Person stranger = people.stranger();
        List<String> closed = List.of(
                "/api/v1/accounts",
                "/api/v1/security-events",
                "/api/v1/programmes/" + programme + "/members",
                "/api/v1/programmes/" + programme + "/keys");
        Answer open = RawHttp.get(url.getPort(), closed.get(0), "Cookie: " + administrator.cookie());
        assertEquals(200, open.status());
        assertTrue(open.body().contains(CANARY), "who may is shown what is kept from others");
        Set<String> spellings = new TreeSet<>();
        closed.forEach(path -> spellings.addAll(spellings(path)));
        Map<Integer, Integer> answers = new TreeMap<>();
        List<String> bypassed = new ArrayList<>();
        for (String spelling : spellings) {
            for (String who : List.of("X-A: b", "Cookie: " + stranger.cookie())) {
                Answer answer = RawHttp.get(url.getPort(), spelling, who);
                answers.merge(answer.status(), 1, Integer::sum);
                boolean page = answer.header("Content-Type").startsWith("text/html");
                boolean health = spelling.contains("health") && answer.body().equals("{\"status\":\"UP\"}");
                if (answer.body().contains(CANARY)
                        || answer.status() >= 500
                        || (answer.status() < 400 && !page && !health)) {
                    bypassed.add(who + " " + spelling + ": " + answer);
                }
            }
        }
        System.out.println("Path spellings: " + spellings.size() + ", answered " + answers);
        assertEquals(List.of(), bypassed.subList(0, Math.min(10, bypassed.size())));
        assertTrue(spellings.size() >= 2_000, spellings.size() + " spellings");
    }

    private static Set<String> spellings(String path) {
        Set<String> spellings = new TreeSet<>(List.of(path, path.toUpperCase(Locale.ROOT), "http://localhost" + path));
        ENDS.forEach(end -> spellings.add(path + end));
        for (int at = 0; at < path.length(); at++) {
            String before = path.substring(0, at);
            String after = path.substring(at + 1);
            char c = path.charAt(at);
            if (c == '/') {
                SLASHES.forEach(slash -> spellings.add(before + slash + after));
                spellings.add(before + "/q/health/.." + path.substring(at));
                spellings.add(before + "/assets/..%2f" + after);
            } else {
                String hex = "%02x".formatted((int) c);
                spellings.add(before + "%" + hex + after);
                spellings.add(before + "%" + hex.toUpperCase(Locale.ROOT) + after);
                spellings.add(before + "%25" + hex + after);
                spellings.add(before + "%u00" + hex + after);
                spellings.add(before + Character.toUpperCase(c) + after);
                spellings.add(before + c + "%00" + after);
                spellings.add(before + c + "%cc%81" + after);
                spellings.add(before + c + ";" + after);
                spellings.add(before + c + "%0d%0a" + after);
                spellings.add(before + c + "%20" + after);
                spellings.add(before + c + "\\" + after);
                spellings.add(before + "/" + c + after);
                spellings.add(before + "%2f" + c + after);
                spellings.add(before + c + after + "?" + c + "=/q/health");
                spellings.add(before + wide(c) + after);
                spellings.add(before + "%c1%" + "%02x".formatted(0x80 | (c & 0x3f)) + after);
            }
        }
        spellings.add(whole(path));
        return spellings;
    }

    /** The character of twice the width, which some take for the same. */
    private static String wide(char c) {
        return whole(String.valueOf((char) (c + 0xFEE0)));
    }

    private static String whole(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            encoded.append(b == '/' ? "/" : "%%%02x".formatted(b));
        }
        return encoded.toString();
    }
}
