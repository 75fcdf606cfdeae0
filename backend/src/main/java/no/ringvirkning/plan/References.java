package no.ringvirkning.plan;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.ringvirkning.partner.PartnerRef;
import org.jspecify.annotations.Nullable;

/**
 * Where the pointers in a revision's content lead.
 *
 * @param partners the ids of partners by slug
 * @param measures the ids of the programme's measures by code
 */
record References(Map<String, UUID> partners, Map<String, UUID> measures) {

    @Nullable
    UUID partner(@Nullable PartnerRef partner, String pointer) {
        return partner == null ? null : known(partners, partner.slug(), pointer);
    }

    UUID measure(String code, String pointer) {
        return known(measures, code, pointer);
    }

    static UUID known(Map<String, UUID> ids, String key, String pointer) {
        UUID id = ids.get(key);
        if (id == null) {
            throw PlanRules.broken(PlanProblem.UNKNOWN_REFERENCE, pointer, "'%s' is not in the record".formatted(key));
        }
        return Objects.requireNonNull(id);
    }
}
