package no.ringvirkning.access.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import no.ringvirkning.access.openid.Identity;

@ApplicationScoped
class OpenIdIdentityRepository implements PanacheRepositoryBase<OpenIdIdentity, UUID> {

    Optional<OpenIdIdentity> of(Identity identity) {
        return find("issuer = ?1 and subject = ?2", identity.issuer(), identity.subject())
                .firstResultOptional();
    }

    boolean knows(UUID account) {
        return count("accountId", account) > 0;
    }
}
