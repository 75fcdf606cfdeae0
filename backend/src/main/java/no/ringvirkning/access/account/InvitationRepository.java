package no.ringvirkning.access.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ringvirkning.access.Token;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class InvitationRepository implements PanacheRepositoryBase<Invitation, UUID> {

    Optional<Invitation> byToken(String token) {
        return byHash(Token.hash(token));
    }

    Optional<Invitation> byHash(byte[] hash) {
        return find("tokenHash", (Object) hash).firstResultOptional();
    }

    /** Those that were neither used nor withdrawn, for one account or for the first administrator. */
    List<Invitation> openFor(@Nullable UUID account) {
        return account == null
                ? list("accountId is null and usedAt is null and withdrawnAt is null")
                : list("accountId = ?1 and usedAt is null and withdrawnAt is null", account);
    }
}
