package no.ringvirkning.testing;

import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import no.ringvirkning.access.session.CrossSite;
import no.ringvirkning.access.session.SessionCookie;
import no.ringvirkning.testing.RawHttp.Answer;
import org.jspecify.annotations.Nullable;

/** Somebody's browser, at an address of its own: it keeps cookies, says which page asks, and shows the token it was told. */
public final class Browser {

    private final String address;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private @Nullable String token;

    public Browser() {
        this(Fresh.address());
    }

    public Browser(String address) {
        this.address = address;
    }

    public Answer signIn(String loginName, String password) {
        return post("/api/v1/session", json("loginName", loginName, "password", password));
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, String body) {
        return send("POST", path, body);
    }

    public Answer put(String path, String body) {
        return send("PUT", path, body);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    private Answer send(String method, String path, @Nullable String body) {
        StringBuilder request = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n");
        request.append("Origin: http://localhost\r\n");
        if (!cookies.isEmpty()) {
            request.append("Cookie: ").append(cookie()).append("\r\n");
        }
        if (token != null) {
            request.append(CrossSite.TOKEN_HEADER + ": ").append(token).append("\r\n");
        }
        if (body != null) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            request.append("Content-Type: application/json\r\nContent-Length: ").append(bytes.length);
            request.append("\r\nConnection: close\r\n\r\n").append(new String(bytes, StandardCharsets.ISO_8859_1));
        } else {
            request.append("Connection: close\r\n\r\n");
        }
        Answer answer = RawHttp.exchange(RestAssured.port, request.toString(), address);
        keep(answer);
        return answer;
    }

    private void keep(Answer answer) {
        for (String cookie : answer.header("Set-Cookie").split("\n")) {
            String[] pair = cookie.split(";")[0].split("=", 2);
            if (cookie.contains("Max-Age=0")) {
                cookies.remove(pair[0]);
            } else if (pair.length == 2) {
                cookies.put(pair[0], pair[1]);
            }
        }
        if (answer.status() == 200 && answer.body().contains("csrfToken")) {
            token = answer.json().getString("csrfToken");
        }
    }

    /** All that it carries, as one header. */
    public String cookie() {
        return cookies.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining("; "));
    }

    public @Nullable String session() {
        return cookies.get(SessionCookie.NAME);
    }

    /** Puts a session into it, as somebody does who wants another to use theirs. */
    public Browser plant(String session) {
        cookies.put(SessionCookie.NAME, session);
        return this;
    }

    /** An object of texts. */
    public static String json(String... namesAndValues) {
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            json.append(i == 0 ? "" : ", ").append(quoted(namesAndValues[i]));
            json.append(": ").append(quoted(namesAndValues[i + 1]));
        }
        return json.append('}').toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
