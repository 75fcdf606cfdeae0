package no.ringvirkning.link;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import no.ringvirkning.access.Token;

@ApplicationScoped
class UpdateRequestRepository implements PanacheRepositoryBase<UpdateRequest, UUID> {

    /** The request, which nobody else changes until the transaction ends. */
    Optional<UpdateRequest> locked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The request that the token is good for now, or was when it was used or expired. */
    Optional<UpdateRequest> byToken(String token) {
        return find("tokenHash", (Object) Token.hash(token)).firstResultOptional();
    }

    /** The same, which nobody else changes until the transaction ends. */
    Optional<UpdateRequest> lockedByToken(String token) {
        return find("tokenHash", (Object) Token.hash(token))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
