package no.ringvirkning.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What every request passes first and what is answered when nobody else does: the request id, the security headers, the
 * refusal of paths that two readers could understand differently, and the pages of the web app.
 */
@ApplicationScoped
class FrontDoor {

    static final String API = "/api/";

    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'none'";
    /** Not known to the file server; named so that it is compressed. */
    private static final String MAP = "application/topojson";

    private static final int BEFORE_ALL = 10_000;
    private static final int AFTER_ALL = Integer.MAX_VALUE;

    private final ObjectMapper json;

    @Inject
    FrontDoor(ObjectMapper json) {
        this.json = json;
    }

    void first(@Observes Filters filters) {
        filters.register(this::receive, BEFORE_ALL);
    }

    void last(@Observes Router router) {
        router.route("/*").order(AFTER_ALL).handler(this::unanswered);
    }

    private void receive(RoutingContext context) {
        RequestId.assign(context);
        HttpServerResponse response = context.response();
        response.putHeader("X-Content-Type-Options", "nosniff");
        response.putHeader("Referrer-Policy", "no-referrer");
        response.putHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (!context.request().path().startsWith("/q/swagger-ui")) {
            // Swagger UI writes inline styles; it shows the public contract and holds no session.
            response.putHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        }
        describeFile(context.request().path(), response);
        String fault = RequestLine.fault(context.request().uri());
        if (fault == null) {
            context.next();
        } else {
            problem(context, HttpProblem.MALFORMED_REQUEST, fault);
        }
    }

    /** The web app's files: names under assets carry a hash of their content, all else is asked for anew. */
    private static void describeFile(String path, HttpServerResponse response) {
        if (path.startsWith("/assets/")) {
            response.putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
        } else if (!path.startsWith(API)) {
            response.putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        }
        if (path.endsWith(".topojson")) {
            response.putHeader(HttpHeaders.CONTENT_TYPE, MAP);
        }
    }

    private void unanswered(RoutingContext context) {
        String path = context.request().path();
        boolean reads =
                List.of("GET", "HEAD").contains(context.request().method().name());
        if (reads && isPage(path)) {
            context.reroute("/index.html");
        } else {
            problem(context, HttpProblem.NOT_FOUND, "No operation has this path. The contract is at /api/openapi.");
        }
    }

    /** The web app has its own routes; it answers all that is neither of the API, of the operator, nor a file. */
    private static boolean isPage(String path) {
        return !path.startsWith(API)
                && !path.equals("/api")
                && !path.startsWith("/q/")
                && path.lastIndexOf('.') <= path.lastIndexOf('/');
    }

    private void problem(RoutingContext context, HttpProblem type, @Nullable String detail) {
        try {
            String body = json.writeValueAsString(Problem.of(type, detail, List.of(), RequestId.of(context)));
            context.response()
                    .setStatusCode(type.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .end(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem can always be written", e);
        }
    }
}
