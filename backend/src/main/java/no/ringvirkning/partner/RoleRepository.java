package no.ringvirkning.partner;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RoleRepository implements PanacheRepositoryBase<Role, UUID> {

    /** One that was not withdrawn. */
    Optional<Role> standing(UUID id) {
        return find("id = ?1 and withdrawnAt is null", id).firstResultOptional();
    }

    /** The roles of a name in a programme, to which nobody else adds until the transaction ends. */
    List<Role> locked(UUID programmeId, RoleName name) {
        getEntityManager()
                .createNativeQuery("select 1 from programme p where p.id = :programme for no key update")
                .setParameter("programme", programmeId)
                .getSingleResult();
        return list("programmeId = ?1 and role = ?2 and withdrawnAt is null order by id", programmeId, name);
    }

    /** The roles of a partner that are not known to have ended before the day: the last day they can have is not. */
    List<Role> notEndedBefore(UUID partnerId, LocalDate day) {
        return list(
                "partnerId = ?1 and withdrawnAt is null and (period.to.date is null"
                        + " or function('partial_date_end' as LocalDate, period.to.date, period.to.precision) >= ?2)"
                        + " order by id",
                partnerId,
                day);
    }
}
