package no.ringvirkning.access.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SessionRepository implements PanacheRepositoryBase<Session, UUID> {

    List<Session> openOf(UUID account) {
        return list("accountId = ?1 and endedAt is null", account);
    }
}
