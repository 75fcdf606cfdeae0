package no.ringvirkning.partner;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class RoleRepository implements PanacheRepositoryBase<Role, UUID> {

    /** The roles of a partner that are not known to have ended before the day: the last day they can have is not. */
    List<Role> notEndedBefore(UUID partnerId, LocalDate day) {
        return list(
                "partnerId = ?1 and (period.to.date is null"
                        + " or function('partial_date_end' as LocalDate, period.to.date, period.to.precision) >= ?2)"
                        + " order by id",
                partnerId,
                day);
    }
}
