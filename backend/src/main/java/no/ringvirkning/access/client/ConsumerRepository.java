package no.ringvirkning.access.client;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ConsumerRepository implements PanacheRepositoryBase<Consumer, UUID> {

    Optional<Consumer> of(UUID programme, UUID consumer) {
        return find("programmeId = ?1 and id = ?2", programme, consumer).firstResultOptional();
    }
}
