package no.ringvirkning.partner;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PartnerRepository implements PanacheRepositoryBase<Partner, UUID> {

    Optional<Partner> bySlug(String slug) {
        return find("slug = ?1 and withdrawnAt is null", slug).firstResultOptional();
    }

    /** Also that of one that was withdrawn: its address stays its own. */
    boolean hasSlug(String slug) {
        return count("slug", slug) > 0;
    }

    boolean hasOrganisationNumber(String number) {
        return count("organisationNumber.value = ?1 and withdrawnAt is null", number) > 0;
    }
}
