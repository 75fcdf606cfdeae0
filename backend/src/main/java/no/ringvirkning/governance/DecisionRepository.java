package no.ringvirkning.governance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DecisionRepository implements PanacheRepositoryBase<Decision, UUID> {

    boolean hasSlug(String slug) {
        return count("slug", slug) > 0;
    }

    /** Whether a decision that stands was made in the meeting of the body. */
    boolean isAnyOf(UUID body, String meeting) {
        return count("bodyId = ?1 and meetingKey = ?2 and withdrawnAt is null", body, meeting) > 0;
    }

    /** The decisions of the meeting that were withdrawn. */
    List<Decision> withdrawnOf(UUID body, String meeting) {
        return list("bodyId = ?1 and meetingKey = ?2 and withdrawnAt is not null", body, meeting);
    }

    /** Whether a decision that stands is in the case. */
    boolean isAnyIn(UUID caseFile) {
        return count("caseFileId = ?1 and withdrawnAt is null", caseFile) > 0;
    }

    /** Which nobody else changes until the transaction ends. */
    Optional<Decision> bySlug(String slug) {
        return find("slug = ?1 and withdrawnAt is null", slug)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /**
     * The decisions, which nobody else changes until the transaction ends; in one order for all, so that two who want the same
     * wait for each other and do not deadlock.
     */
    List<Decision> locked(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
