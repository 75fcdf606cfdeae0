package no.ringvirkning.shared.http;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import no.ringvirkning.shared.Allowances;
import no.ringvirkning.shared.Hash;
import no.ringvirkning.shared.Identified;
import no.ringvirkning.shared.NetworkAddress;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * How many requests a minute are answered: of an address, and of a session or program that has shown it is one. What a request
 * claims to be is counted by its address until it was looked at, so that nobody gets more by claiming.
 */
@ApplicationScoped
class RequestLimits {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    /** The cookie of who is signed in. */
    static final String SESSION = "__Host-session";

    /** How long to wait, and what the limit is called, was, and for how long. */
    record Refused(Duration pause, String name, int most) {

        /** In whole seconds, not too few. */
        long seconds() {
            return pause.toSeconds() + 1;
        }

        String policy() {
            return '"' + name + "\";q=" + most + ";w=" + MINUTE.toSeconds();
        }

        String state() {
            return '"' + name + "\";r=0;t=" + seconds();
        }
    }

    private final int ofAnAddress;
    private final int ofACaller;
    private final Allowances addresses;
    private final Allowances callers;

    /** Those who have shown lately who they are, by a hash of what they showed. */
    private final Map<String, Boolean> known = Allowances.bounded();

    @Inject
    RequestLimits(
            Clock clock,
            @ConfigProperty(name = "ringvirkning.requests-per-minute") int ofAnAddress,
            @ConfigProperty(name = "ringvirkning.requests-per-minute-of-a-caller") int ofACaller) {
        this.ofAnAddress = ofAnAddress;
        this.ofACaller = ofACaller;
        this.addresses = new Allowances(Math.max(1, ofAnAddress), MINUTE, clock);
        this.callers = new Allowances(Math.max(1, ofACaller), MINUTE, clock);
    }

    /** Counts the request; says why it is not answered, when it is one too many. */
    Optional<Refused> take(RoutingContext context) {
        String shown = shown(context.request());
        if (shown != null) {
            context.addEndHandler(sent -> remember(context, shown));
        }
        boolean caller = shown != null && known.containsKey(shown);
        int most = caller ? ofACaller : ofAnAddress;
        if (most <= 0) {
            return Optional.empty();
        }
        Optional<Duration> wait = caller
                ? callers.take(shown)
                : addresses.take(NetworkAddress.of(context.request().remoteAddress()));
        return wait.map(time -> new Refused(time, caller ? "caller" : "address", most));
    }

    private void remember(RoutingContext context, String shown) {
        if (Identified.is(context)) {
            known.put(shown, true);
        } else if (context.response().getStatusCode() == 401) {
            known.remove(shown);
        }
    }

    private static @Nullable String shown(HttpServerRequest request) {
        String bearer = request.getHeader(HttpHeaders.AUTHORIZATION);
        Cookie session = bearer == null ? request.getCookie(SESSION) : null;
        if (bearer == null && session == null) {
            return null;
        }
        // The scheme may be written in several ways, the token in one.
        String token = bearer == null ? session.getValue() : bearer.strip().replaceFirst("^\\S+\\s+", "");
        return Hash.of(token.getBytes(StandardCharsets.UTF_8));
    }
}
