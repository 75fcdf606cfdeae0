package no.ringvirkning.access.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ringvirkning.access.Token;

@ApplicationScoped
class SessionRepository implements PanacheRepositoryBase<Session, UUID> {

    Optional<Session> byToken(String token) {
        return find("tokenHash", Token.hash(token)).firstResultOptional();
    }

    /** One's own, and nobody else's. */
    Optional<Session> openOf(UUID account, UUID id) {
        return find("id = ?1 and accountId = ?2 and endedAt is null", id, account)
                .firstResultOptional();
    }

    List<Session> openOf(UUID account) {
        return list("accountId = ?1 and endedAt is null", account);
    }
}
