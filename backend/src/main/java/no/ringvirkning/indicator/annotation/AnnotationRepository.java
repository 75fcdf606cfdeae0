package no.ringvirkning.indicator.annotation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AnnotationRepository implements PanacheRepositoryBase<Annotation, UUID> {

    /** The note that stands, which nobody else changes until the transaction ends. */
    Optional<Annotation> locked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE)).filter(Annotation::isStanding);
    }
}
