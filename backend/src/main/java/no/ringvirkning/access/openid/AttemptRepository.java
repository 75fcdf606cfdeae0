package no.ringvirkning.access.openid;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.ringvirkning.access.Token;

@ApplicationScoped
class AttemptRepository implements PanacheRepositoryBase<Attempt, UUID> {

    private static final int FORGOTTEN_AT_ONCE = 100;
    private static final int LEAVE_WHAT_OTHERS_HOLD = -2;

    /** Held until the transaction ends: of two that come with it at once, the second finds that it is gone. */
    Optional<Attempt> byState(String state) {
        return find("stateHash", (Object) Token.hash(state))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    void forgetOlderThan(Instant moment) {
        find("expiresAt < ?1", moment)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", LEAVE_WHAT_OTHERS_HOLD)
                .page(0, FORGOTTEN_AT_ONCE)
                .list()
                .forEach(this::delete);
    }
}
