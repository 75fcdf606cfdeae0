package no.ringvirkning.shared.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Keeps an answer from being compressed in a way that its reader refuses. The server below us takes the better of the two
 * that it knows as soon as any compression at all is wanted, were it one that it does not know, and its own are at
 * {@code q=0}.
 */
final class Encodings {

    private static final Set<String> OURS = Set.of("gzip", "x-gzip", "deflate");
    private static final Set<String> GZIP = Set.of("gzip", "x-gzip");

    private Encodings() {}

    /** Whether the reader names gzip, and does not refuse it. */
    static boolean takesGzip(HttpServerRequest request) {
        return best(request, GZIP).orElse(0.0) > 0;
    }

    static void respectRefusal(RoutingContext context) {
        Optional<Double> best = best(context.request(), OURS);
        if (best.isPresent() && best.get() == 0) {
            context.response().putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
        }
    }

    private static Optional<Double> best(HttpServerRequest request, Set<String> names) {
        return request.headers().getAll(HttpHeaders.ACCEPT_ENCODING).stream()
                .flatMap(header -> Stream.of(header.split(",")))
                .map(wish -> wish.toLowerCase(Locale.ROOT).split(";"))
                .filter(wish -> names.contains(wish[0].strip()))
                .map(Encodings::weight)
                .max(Double::compare);
    }

    /** 1 unless it says otherwise; what cannot be read is a refusal, as it is to the server. */
    private static double weight(String[] wish) {
        for (int i = 1; i < wish.length; i++) {
            String[] parameter = wish[i].split("=", 2);
            if (parameter[0].strip().equals("q") && parameter.length == 2) {
                return parameter[1].strip().matches("[01](\\.[0-9]*)?") ? Double.parseDouble(parameter[1].strip()) : 0;
            }
        }
        return 1;
    }
}
