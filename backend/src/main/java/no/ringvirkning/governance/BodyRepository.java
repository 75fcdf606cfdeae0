package no.ringvirkning.governance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class BodyRepository implements PanacheRepositoryBase<GoverningBody, UUID> {

    Optional<GoverningBody> bySlug(String slug) {
        return find("slug = ?1 and withdrawnAt is null", slug).firstResultOptional();
    }

    boolean hasSlug(String slug) {
        return count("slug", slug) > 0;
    }
}
