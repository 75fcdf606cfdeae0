package no.ringvirkning.shared.http;

import io.netty.channel.Channel;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The time between being told to stop and stopping. Readiness says no, so that whoever hands out requests sends them elsewhere;
 * each connection is closed after its answer; then no new one is taken. The framework would answer 503 to who comes after that, and
 * a connection that is refused is better: what is sent on it was not begun, and it is tried elsewhere without a question.
 */
@ApplicationScoped
class Leaving {

    /** What has been accepted before needs a moment to become a request. */
    private static final Duration LAST = Duration.ofMillis(300);

    private final long delay;
    private final Set<Channel> doors = ConcurrentHashMap.newKeySet();
    private volatile boolean begun;

    @Inject
    Leaving(@ConfigProperty(name = "quarkus.shutdown.delay") Optional<Duration> delay) {
        this.delay = delay.orElse(Duration.ZERO).toMillis();
    }

    boolean hasBegun() {
        return begun;
    }

    /** Sees by which door the request came, and lets nothing follow it when there is no more time. */
    void receive(RoutingContext context) {
        if (context.request().connection() instanceof ConnectionBase connection
                && connection.channel().parent() != null) {
            doors.add(connection.channel().parent());
        }
        if (begun) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            context.addEndHandler(sent -> context.request().connection().close());
        }
    }

    void begin(@Observes ShutdownDelayInitiatedEvent told) {
        begun = true;
        Thread closing = new Thread(this::closeDoors, "Last request");
        closing.setDaemon(true);
        closing.start();
    }

    private void closeDoors() {
        try {
            Thread.sleep(Math.max(0, delay - LAST.toMillis()));
            doors.forEach(Channel::close);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
