package no.ringvirkning.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What every request passes first: the request id, the security headers, the
 * refusal of paths that two readers could understand differently, and the pages of the web app.
 */
@ApplicationScoped
class FrontDoor {

    static final String API = "/api/";

    private static final Logger LOG = Logger.getLogger(FrontDoor.class);

    /** Where the pages of programmes are, and nothing else. */
    private static final String PROGRAMMES = "/p/";

    /** Where those who work here change them. */
    private static final String WORK = "/arbeid/";

    private static final Set<String> PAGE_METHODS = Set.of("GET", "HEAD");
    private static final String READS = "GET, HEAD, OPTIONS";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final int BEFORE_ALL = 10_000;
    private static final int AFTER_ALL = Integer.MAX_VALUE - 1;

    private final ObjectMapper json;
    private final Pages pages;
    private final Bodies bodies;
    private final SecurityHeaders headers;
    private final RequestLimits limits;
    private final PublicHealth health;
    private final Leaving leaving;
    private final KnownAnswers known;
    private final long largestBody;

    @Inject
    FrontDoor(
            ObjectMapper json,
            Pages pages,
            Bodies bodies,
            SecurityHeaders headers,
            RequestLimits limits,
            PublicHealth health,
            Leaving leaving,
            KnownAnswers known,
            @ConfigProperty(name = "ringvirkning.largest-body") MemorySize largestBody) {
        this.json = json;
        this.pages = pages;
        this.bodies = bodies;
        this.headers = headers;
        this.limits = limits;
        this.health = health;
        this.leaving = leaving;
        this.known = known;
        this.largestBody = largestBody.asLongValue();
    }

    void first(@Observes Filters filters) {
        filters.register(this::receive, BEFORE_ALL);
    }

    void last(@Observes Router router) {
        // Without a path, for it takes failures of requests that have none, too; ahead of the framework's own.
        router.route().order(AFTER_ALL).failureHandler(this::failed);
    }

    /** Gives the answer what every one has: the id of its request, and the security headers. */
    private void mark(RoutingContext context) {
        RequestId.assign(context);
        headers.put(context.request(), context.response());
    }

    private void receive(RoutingContext context) {
        mark(context);
        leaving.receive(context);
        context.addHeadersEndHandler(sent -> {
            sayHowLongItMayBeKept(context);
            Encodings.respectRefusal(context);
        });
        HttpProblem excess = RequestLine.excess(context.request(), Bodies.largest(context.request(), largestBody));
        String fault = RequestLine.fault(context.request());
        Optional<RequestLimits.Refused> tooMany =
                isCounted(context.request()) ? limits.take(context) : Optional.empty();
        if (tooMany.isPresent()) {
            refuse(context, tooMany.get());
        } else if (excess != null) {
            refuseBody(context, excess);
        } else if (fault != null) {
            problem(context, HttpProblem.MALFORMED_REQUEST, fault);
        } else if (isClosed(context.request())) {
            context.response().putHeader(HttpHeaders.ALLOW, READS);
            problem(context, HttpProblem.METHOD_NOT_ALLOWED, null);
        } else if (PublicHealth.isAt(context.request().path())) {
            health.answer(context);
        } else if (isPage(context.request())) {
            pages.serve(context);
        } else {
            known.answer(context, () -> goOn(context), () -> unavailable(context));
        }
    }

    private void unavailable(RoutingContext context) {
        context.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(HttpProblem.RETRY_AFTER_SECONDS));
        problem(context, HttpProblem.UNAVAILABLE, null);
    }

    private void goOn(RoutingContext context) {
        forgetBlankAccept(context.request());
        HttpProblem unread = bodies.read(context);
        if (unread != null) {
            refuseBody(context, unread);
        }
    }

    /** Files cost next to nothing, and who watches the health of the product is not to be told that it asks too often. */
    private static boolean isCounted(HttpServerRequest request) {
        String path = Objects.requireNonNullElse(request.path(), "");
        return path.startsWith("/api") || isPage(request) || request.headers().contains(HttpHeaders.CONTENT_LENGTH);
    }

    private void refuse(RoutingContext context, RequestLimits.Refused tooMany) {
        context.response()
                .putHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.seconds()))
                .putHeader("RateLimit-Policy", tooMany.policy())
                .putHeader("RateLimit", tooMany.state());
        if (context.request().headers().contains(HttpHeaders.CONTENT_LENGTH)) {
            refuseBody(context, HttpProblem.TOO_MANY_REQUESTS);
        } else {
            problem(context, HttpProblem.TOO_MANY_REQUESTS, null);
        }
    }

    /** What is left of the body is not read. */
    private void refuseBody(RoutingContext context, HttpProblem why) {
        context.response().putHeader(HttpHeaders.CONNECTION, "close");
        context.addEndHandler(sent -> context.request().connection().close());
        problem(context, why, null);
    }

    /** What the framework serves (health, the contract, its pages) it serves by any method; here only reading is one. */
    private static boolean isClosed(HttpServerRequest request) {
        String method = request.method().name();
        boolean framework = request.path().startsWith("/q/") || request.path().startsWith("/api/openapi");
        return method.equals("TRACE") || (framework && !READING.contains(method));
    }

    /** An empty Accept asks for nothing in particular, as none does; the framework takes it for a media type. */
    private static void forgetBlankAccept(HttpServerRequest request) {
        List<String> wanted = request.headers().getAll(HttpHeaders.ACCEPT);
        if (wanted.stream().anyMatch(String::isBlank)) {
            List<String> named = wanted.stream().filter(w -> !w.isBlank()).toList();
            request.headers().set(HttpHeaders.ACCEPT.toString(), named.isEmpty() ? List.of("*/*") : named);
        }
    }

    /** What fails before or beside the operations: a request that the router cannot take apart, a body that is too large. */
    private void failed(RoutingContext context) {
        if (context.response().headWritten()) {
            context.next();
            return;
        }
        if (!context.response().headers().contains(RequestId.HEADER)) {
            // It failed before it was received.
            mark(context);
        }
        int status = context.statusCode();
        for (HttpProblem problem : HttpProblem.values()) {
            if (problem.status() == status && status < 500) {
                problem(context, problem, null);
                return;
            }
        }
        if (status >= 400 && status < 500) {
            problem(context, HttpProblem.MALFORMED_REQUEST, null);
        } else {
            LOG.errorf(context.failure(), "request %s failed", RequestId.of(context));
            problem(context, HttpProblem.INTERNAL, "Quote the instance when you ask for help.");
        }
    }

    /** The web app's files: names under assets carry a hash of their content, all else is asked for anew. */
    private static void sayHowLongItMayBeKept(RoutingContext context) {
        HttpServerResponse response = context.response();
        if (!response.headers().contains(HttpHeaders.CACHE_CONTROL)) {
            boolean hashed =
                    response.getStatusCode() == 200 && context.request().path().startsWith("/assets/");
            response.putHeader(HttpHeaders.CACHE_CONTROL, hashed ? "public, max-age=31536000, immutable" : "no-cache");
        }
    }

    /** The web app has its own routes; it answers all that is neither of the API, of the operator, nor a file. */
    private static boolean isPage(HttpServerRequest request) {
        String path = Objects.requireNonNullElse(request.path(), "");
        return PAGE_METHODS.contains(request.method().name())
                && !path.equals("/")
                && !path.equals("/api")
                && !path.startsWith(API)
                && !path.startsWith("/q/")
                // The code of a measure may hold a dot, and no file lies there.
                && (path.startsWith(PROGRAMMES)
                        || path.startsWith(WORK)
                        || path.lastIndexOf('.') <= path.lastIndexOf('/'));
    }

    private void problem(RoutingContext context, HttpProblem type, @Nullable String given) {
        String detail = given == null ? Advice.of(type, READS) : given;
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
