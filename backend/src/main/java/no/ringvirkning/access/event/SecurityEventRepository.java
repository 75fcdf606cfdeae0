package no.ringvirkning.access.event;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class SecurityEventRepository implements PanacheRepositoryBase<SecurityEvent, UUID> {}
