package no.ringvirkning.access.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import no.ringvirkning.access.session.Caller;
import no.ringvirkning.shared.Hash;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.Versioned;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Carries out what is asked over HTTP: one transaction around one command of a service. A request that makes something is carried out
 * once for each key of a caller, however often and at how many places at once it is sent.
 */
@ApplicationScoped
@InTurn
public class Writes {

    /** How long a request may be sent again. */
    static final Duration REMEMBERED = Duration.ofHours(48);

    private final Caller caller;
    private final IdempotencyRepository requests;
    private final TransactionSynchronizationRegistry transaction;
    private final RoutingContext request;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    Writes(
            Caller caller,
            IdempotencyRepository requests,
            TransactionSynchronizationRegistry transaction,
            RoutingContext request,
            ObjectMapper json,
            Clock clock) {
        this.caller = caller;
        this.requests = requests;
        this.transaction = transaction;
        this.request = request;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Something to be made.
     *
     * @param type what is answered
     * @param body what was sent
     * @param usualReason why, when the caller does not say
     * @param address where what was made is read; null when it is not by itself
     */
    public record Making<T extends Versioned>(
            Class<T> type, Object body, String usualReason, Function<T, @Nullable String> address) {}

    /** Makes something new; of the same request that was carried out before, tells what was answered then. */
    @Transactional
    public <T extends Versioned> RestResponse<T> make(
            WriteParameters asked, Making<T> making, Function<Write, T> command) {
        String by = caller.actor().id();
        String key = asked.key();
        Write write = new Write(caller.actor(), asked.reason(making.usualReason()), 0);
        if (asked.isDryRun()) {
            return answer(200, kept(making.type(), dry(command.apply(write))), null, false);
        }
        Instant now = clock.instant();
        String hash = hash(making.body(), write.reason());
        requests.forget(now.minus(REMEMBERED));
        if (!requests.begins(by, key, hash, now)) {
            return again(requests.find(by, key), hash, making.type());
        }
        T made = command.apply(write);
        String location = making.address().apply(made);
        requests.ends(by, key, location, text(kept(making.type(), made)));
        return answer(201, made, location, false);
    }

    /**
     * Changes something that is there, of which the caller has seen the version that it is at.
     *
     * @param usualReason why, when the caller does not say; null where they have to
     */
    @Transactional
    public <T extends Versioned> RestResponse<T> change(
            WriteParameters asked, @Nullable String usualReason, Function<Write, T> command) {
        Write write = new Write(caller.actor(), asked.reason(usualReason), asked.expectedVersion());
        T changed = command.apply(write);
        return answer(200, asked.isDryRun() ? dry(changed) : changed, null, false);
    }

    /** What may be told again. */
    private static <T> T kept(Class<T> type, T view) {
        return view instanceof ToldOnce once ? type.cast(once.withoutSecret()) : view;
    }

    /** What would have come of it: all rules are looked at, and then nothing is written. */
    private <T> T dry(T view) {
        requests.checkNow();
        transaction.setRollbackOnly();
        return view;
    }

    private <T extends Versioned> RestResponse<T> again(Optional<Answered> found, String hash, Class<T> type) {
        Answered before = found.orElseThrow(() -> new ProblemException(
                HttpProblem.CONFLICT, "Another request with this Idempotency-Key is on its way: send this one again."));
        if (!before.request().equals(hash)) {
            throw new ProblemException(
                    HttpProblem.KEY_REUSED, "Send another Idempotency-Key with another request; this one was used.");
        }
        return answer(201, read(before.body(), type), before.location(), true);
    }

    private <T extends Versioned> RestResponse<T> answer(
            int status, T view, @Nullable String location, boolean replayed) {
        RestResponse.ResponseBuilder<T> answer = RestResponse.ResponseBuilder.<T>create(status)
                .entity(view)
                .header(
                        "ETag",
                        "\"" + view.version() + "-" + Hash.of(text(view).getBytes(StandardCharsets.UTF_8)) + '"');
        if (location != null) {
            answer.header("Location", location);
        }
        if (replayed) {
            answer.header("Idempotent-Replayed", "true");
        }
        return answer.build();
    }

    /** All that was asked: of two requests with the same, the second asks nothing new. */
    private String hash(Object body, String reason) {
        String asked = request.request().method() + " " + request.request().path() + "\n" + reason + "\n" + text(body);
        return Hash.of(asked.getBytes(StandardCharsets.UTF_8));
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was read can be written", e);
        }
    }

    private <T> T read(String answer, Class<T> type) {
        try {
            return json.readValue(answer, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was written can be read", e);
        }
    }
}
