package no.ringvirkning.plan.consultation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CommentRepository implements PanacheRepositoryBase<Comment, UUID> {

    /** The comment, which nobody else changes until the transaction ends. */
    Optional<Comment> locked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }
}
