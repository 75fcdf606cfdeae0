package no.ringvirkning.access.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import no.ringvirkning.access.Token;

@ApplicationScoped
class DeviceRepository implements PanacheRepositoryBase<Device, UUID> {

    boolean knows(String token, UUID account) {
        return count("accountId = ?1 and tokenHash = ?2", account, Token.hash(token)) > 0;
    }
}
