package no.ringvirkning.access.member;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ringvirkning.access.ProgrammeRole;

@ApplicationScoped
class MembershipRepository implements PanacheRepositoryBase<Membership, UUID> {

    Optional<Membership> of(UUID programme, UUID account) {
        return find("programmeId = ?1 and accountId = ?2", programme, account).firstResultOptional();
    }

    boolean hasLead(UUID programme) {
        return count("programmeId = ?1 and role = ?2", programme, ProgrammeRole.LEAD) > 0;
    }

    /** Held until the transaction ends: two leads cannot leave at the same time. */
    List<Membership> leadsHeld(UUID programme) {
        return find("programmeId = ?1 and role = ?2 order by id", programme, ProgrammeRole.LEAD)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
