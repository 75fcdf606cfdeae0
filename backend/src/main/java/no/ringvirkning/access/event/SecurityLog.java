package no.ringvirkning.access.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes down what happens to somebody's access, in the transaction in which it happens. No names, and nothing that is secret. */
@ApplicationScoped
public class SecurityLog {

    private final SecurityEventRepository events;
    private final Clock clock;

    @Inject
    SecurityLog(SecurityEventRepository events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** What happened to an account, or to one that there is not; by whom, when somebody was signed in. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(SecurityEventKind kind, @Nullable String actor, @Nullable UUID account) {
        events.persist(new SecurityEvent(clock.instant(), kind, actor, account, null, Map.of()));
    }

    /** What was done to what is kept of many, with how much it was. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void noteCounts(SecurityEventKind kind, String actor, Map<String, String> counts) {
        events.persist(new SecurityEvent(clock.instant(), kind, actor, null, null, counts));
    }

    /** What happened in a programme, to an account or to a key. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(
            SecurityEventKind kind, String actor, @Nullable UUID account, UUID programme, Map<String, String> detail) {
        events.persist(new SecurityEvent(clock.instant(), kind, actor, account, programme, detail));
    }

    /** That somebody was refused what they asked for. It is written whatever becomes of the request. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refused(String actor, @Nullable UUID account, String operation) {
        events.persist(new SecurityEvent(
                clock.instant(),
                SecurityEventKind.ACCESS_REFUSED,
                actor,
                account,
                null,
                Map.of("operation", operation)));
    }

    /** What happened to a link of a programme, which is no account's. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void noteLink(SecurityEventKind kind, String actor, UUID programme, UUID request) {
        events.persist(new SecurityEvent(
                clock.instant(), kind, actor, null, programme, Map.of("request", request.toString())));
    }
}
