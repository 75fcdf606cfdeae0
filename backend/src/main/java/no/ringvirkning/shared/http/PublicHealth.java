package no.ringvirkning.shared.http;

import io.smallrye.health.SmallRyeHealthReporter;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import no.ringvirkning.shared.HttpProblem;
import org.jspecify.annotations.Nullable;

/**
 * Whether the product lives, and whether it is ready for requests, for those who may know no more: up or down. What is down, and
 * why, is said on the port of the operator.
 */
@ApplicationScoped
class PublicHealth {

    private static final String LIVE = "/q/health/live";
    private static final Set<String> PATHS = Set.of("/q/health", LIVE, "/q/health/ready");

    /** Anybody may ask as often as they like: the database is asked once in this time. */
    private static final Duration KEPT = Duration.ofMillis(500);

    private record Asked(Future<Boolean> ready, Instant until) {}

    private final SmallRyeHealthReporter health;
    private final Leaving leaving;
    private final Clock clock;
    private final AtomicReference<@Nullable Asked> last = new AtomicReference<>();

    @Inject
    PublicHealth(SmallRyeHealthReporter health, Leaving leaving, Clock clock) {
        this.health = health;
        this.leaving = leaving;
        this.clock = clock;
    }

    static boolean isAt(@Nullable String path) {
        return path != null && PATHS.contains(path);
    }

    void answer(RoutingContext context) {
        if (context.request().path().equals(LIVE)) {
            say(context, true);
        } else if (leaving.hasBegun()) {
            say(context, false);
        } else {
            ready(context).onComplete(found -> say(context, found.succeeded() && found.result()));
        }
    }

    private Future<Boolean> ready(RoutingContext context) {
        Asked before = last.get();
        // An answer that has not come yet is waited for, by all who ask.
        if (before != null && (!before.ready().isComplete() || clock.instant().isBefore(before.until()))) {
            return before.ready();
        }
        Future<Boolean> ready =
                context.vertx().executeBlocking(() -> !health.getReadiness().isDown(), false);
        last.set(new Asked(ready, clock.instant().plus(KEPT)));
        return ready;
    }

    private static void say(RoutingContext context, boolean up) {
        if (context.response().ended() || context.response().closed()) {
            return;
        }
        String body = "{\"status\":\"" + (up ? "UP" : "DOWN") + "\"}";
        context.response()
                .setStatusCode(up ? 200 : 503)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (!up) {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(HttpProblem.RETRY_AFTER_SECONDS));
        }
        if (context.request().method().equals(HttpMethod.HEAD)) {
            context.response()
                    .putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()))
                    .end();
        } else {
            context.response().end(body);
        }
    }
}
