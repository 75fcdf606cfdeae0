package no.ringvirkning.shared.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.ringvirkning.shared.HttpProblem;
import org.jspecify.annotations.Nullable;

/**
 * Refuses request targets that two readers could understand differently (a matrix parameter, an encoded slash, a path
 * that climbs) and text that is no text (invalid UTF-8, NUL), before anything else looks at them.
 */
final class RequestLine {

    private static final Pattern CLIMBS = Pattern.compile("/\\.{1,2}(/|$)");
    private static final Pattern AMBIGUOUS = Pattern.compile("%(2f|5c|2e|25|00|3b)");

    /** The longest address. */
    static final int LONGEST = 8000;

    /** The most of all headers together. */
    static final int MOST_HEADERS = 20_000;

    /** What comes with a body; from HTTP/2 on, none says so by a header. */
    private static final Set<HttpMethod> SENDING = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);

    private RequestLine() {}

    /**
     * Which bound the request goes beyond, or null when it keeps them all. The server underneath has wider ones for the address
     * and the headers, which it answers without a word.
     */
    static @Nullable HttpProblem excess(HttpServerRequest request, long largestBody) {
        if (request.uri().length() > LONGEST) {
            return HttpProblem.ADDRESS_TOO_LONG;
        }
        int headers = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            headers += header.getKey().length() + header.getValue().length();
        }
        if (headers > MOST_HEADERS) {
            return HttpProblem.HEADERS_TOO_LARGE;
        }
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                || (length == null && request.version() == HttpVersion.HTTP_2 && SENDING.contains(request.method()))) {
            // Of unknown length: it could not be said beforehand that it fits, nor read whole before it is looked at.
            return HttpProblem.LENGTH_REQUIRED;
        }
        // The server has read it, so it is a number.
        return length != null && Long.parseLong(length.strip()) > largestBody ? HttpProblem.TOO_LARGE : null;
    }

    /** What is wrong with the request, or null when nothing is. */
    static @Nullable String fault(HttpServerRequest request) {
        if (request.headers().getAll("Host").size() > 1) {
            return "The request names more than one host.";
        }
        if (request.path() != null && request.path().startsWith(FrontDoor.API) && request.authority() == null) {
            return "The request names no host.";
        }
        return fault(request.uri());
    }

    private static @Nullable String fault(String uri) {
        int question = uri.indexOf('?');
        String path = question < 0 ? uri : uri.substring(0, question);
        String query = question < 0 ? "" : uri.substring(question + 1);
        if (path.contains(";")
                || path.contains("//")
                || path.contains("\\")
                || CLIMBS.matcher(path).find()
                || AMBIGUOUS.matcher(path.toLowerCase(Locale.ROOT)).find()) {
            return "The path can be understood in more than one way.";
        }
        if (query.contains(";")) {
            return "A semicolon in the query is written %3B: it once separated parameters.";
        }
        if (!isText(path) || !isText(query)) {
            return "The address is not valid UTF-8, or has a NUL in it.";
        }
        return isAddress(uri) ? null : "The address has a character that stands there only as %XX.";
    }

    private static boolean isAddress(String uri) {
        try {
            new URI(uri);
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isText(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c == '%') {
                int value = i + 2 < encoded.length() ? hex(encoded, i + 1) : -1;
                if (value <= 0) {
                    return false;
                }
                bytes.write(value);
                i += 2;
            } else {
                // The HTTP layer hands on raw bytes as one char each.
                bytes.write(c);
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static int hex(String text, int at) {
        int high = Character.digit(text.charAt(at), 16);
        int low = Character.digit(text.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
