package no.ringvirkning.governance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CaseRepository implements PanacheRepositoryBase<Case, UUID> {

    Optional<Case> byNumber(UUID organisation, String archiveNumber) {
        return find("organisationId = ?1 and archiveNumber = ?2", organisation, archiveNumber)
                .firstResultOptional();
    }
}
