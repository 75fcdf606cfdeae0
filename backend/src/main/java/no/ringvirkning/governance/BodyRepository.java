package no.ringvirkning.governance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class BodyRepository implements PanacheRepositoryBase<GoverningBody, UUID> {

    Optional<GoverningBody> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    boolean hasSlug(String slug) {
        return count("slug", slug) > 0;
    }

    /** Has its version rise, once, also when the same is said of it again: that it was said, is on record. */
    void makeVersion(GoverningBody body) {
        long seen = body.version();
        flush();
        if (body.version() == seen) {
            getEntityManager().lock(body, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        }
    }
}
