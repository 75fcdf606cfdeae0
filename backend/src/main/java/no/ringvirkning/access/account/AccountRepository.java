package no.ringvirkning.access.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AccountRepository implements PanacheRepositoryBase<Account, UUID> {

    Optional<Account> byLogin(String loginName) {
        return find("loginName", Account.folded(loginName)).firstResultOptional();
    }

    boolean hasActiveAdministrator() {
        return count("administrator and state = ?1", AccountState.ACTIVE) > 0;
    }

    /** Held until the transaction ends: two administrators cannot disable each other at the same time. */
    List<Account> activeAdministratorsHeld() {
        return find("administrator and state = ?1 order by id", AccountState.ACTIVE)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
