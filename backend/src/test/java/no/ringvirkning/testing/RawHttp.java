package no.ringvirkning.testing;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** HTTP byte by byte: clients mend the very requests that a test wants to send broken. */
public final class RawHttp {

    private RawHttp() {}

    /** An answer as it came over the line; of a header that is repeated, one value a line. */
    public record Answer(int status, Map<String, String> headers, String body) {

        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }

        public JsonPath json() {
            return JsonPath.from(body);
        }
    }

    public static Answer get(int port, String target, String... headers) {
        return send(port, "GET", target, "", headers);
    }

    /** Sends the request as it is; chars of the target are bytes. */
    public static Answer send(int port, String method, String target, String body, String... headers) {
        StringBuilder request = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        if (!body.isEmpty()) {
            request.append("Content-Length: ").append(body.length()).append("\r\n");
        }
        request.append("Connection: close\r\n\r\n").append(body);
        return exchange(port, request.toString());
    }

    /** Sends these bytes, one per char, and reads until the other side closes. */
    public static Answer exchange(int port, String request) {
        return exchange(port, request, null);
    }

    /** The same, from another address of this machine. */
    public static Answer exchange(int port, String request, @Nullable String from) {
        try (Socket socket = from == null
                ? new Socket("localhost", port)
                : new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(from), 0)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return read(socket.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer read(byte[] bytes) {
        // One char each, so that what is counted in bytes can be counted.
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        String[] lines = text.substring(0, end).split("\r\n");
        Map<String, String> headers = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            headers.merge(
                    lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
                    lines[i].substring(colon + 1).strip(),
                    (one, more) -> one + "\n" + more);
        }
        String body = text.substring(end + 4);
        if (headers.getOrDefault("transfer-encoding", "").equals("chunked")) {
            body = together(body);
        }
        return new Answer(
                Integer.parseInt(lines[0].split(" ")[1]),
                headers,
                new String(body.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
    }

    /** What came in pieces, each after its length. */
    private static String together(String pieces) {
        StringBuilder whole = new StringBuilder();
        int at = 0;
        while (at < pieces.length()) {
            int line = pieces.indexOf("\r\n", at);
            int length = Integer.parseInt(pieces.substring(at, line), 16);
            whole.append(pieces, line + 2, line + 2 + length);
            at = line + 2 + length + 2;
        }
        return whole.toString();
    }
}
