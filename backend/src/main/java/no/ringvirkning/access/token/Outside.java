package no.ringvirkning.access.token;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/**
 * Asks the services that somebody has configured, and no others: it goes where no answer sends it, waits five seconds for all of
 * the answer, and reads no more than 256 kB.
 */
@ApplicationScoped
public class Outside {

    private static final int MOST = 256 * 1024;
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ALL = Duration.ofSeconds(5);
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    /** @throws IllegalArgumentException when what is said there could be overheard or changed on the way */
    public static URI allowed(URI address) {
        boolean here = address.getHost() != null && HERE.contains(address.getHost());
        if (!"https".equals(address.getScheme()) && !("http".equals(address.getScheme()) && here)) {
            throw new IllegalArgumentException(address + " is not https");
        }
        return address;
    }

    /** What stands there. */
    public String get(URI address) throws OutsideException {
        return ask(HttpRequest.newBuilder(allowed(address)));
    }

    /** What is answered to a form of somebody who shows who they are. */
    public String post(URI address, Map<String, String> form, String authorization) throws OutsideException {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return ask(HttpRequest.newBuilder(allowed(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", authorization)
                .POST(BodyPublishers.ofString(body)));
    }

    private String ask(HttpRequest.Builder request) throws OutsideException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        AtomicBoolean tooMuch = new AtomicBoolean();
        CompletableFuture<HttpResponse<Void>> answer = client.sendAsync(
                request.header("Accept", "application/json").build(),
                BodyHandlers.ofByteArrayConsumer(part -> part.ifPresent(bytes -> {
                    if (body.size() + bytes.length > MOST) {
                        tooMuch.set(true);
                    } else {
                        body.writeBytes(bytes);
                    }
                })));
        try {
            int status = answer.get(ALL.toMillis(), TimeUnit.MILLISECONDS).statusCode();
            if (status != 200 || tooMuch.get()) {
                throw new OutsideException(tooMuch.get() ? "the answer is too long" : "status " + status);
            }
            return body.toString(StandardCharsets.UTF_8);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutsideException("interrupted");
        } catch (ExecutionException | TimeoutException e) {
            throw new OutsideException("no answer");
        } finally {
            answer.cancel(true);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
