package no.ringvirkning.access.client;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ApiKeyRepository implements PanacheRepositoryBase<ApiKey, UUID> {

    Optional<ApiKey> of(UUID programme, UUID key) {
        return find("programmeId = ?1 and id = ?2", programme, key).firstResultOptional();
    }
}
