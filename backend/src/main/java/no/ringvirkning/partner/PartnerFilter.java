package no.ringvirkning.partner;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which partners are wanted; what is absent does not narrow.
 *
 * @param role only those with this role; in the programme, when one is given
 * @param area the slug of the home area
 * @param programme the slug of a programme they have a role in
 * @param q a part of any name they have or had
 * @param asOf only what holds on the day
 */
public record PartnerFilter(
        @Nullable PartnerType type,
        @Nullable PartnerKind kind,
        @Nullable Sector sector,
        @Nullable RoleName role,
        @Nullable String area,
        @Nullable String programme,
        @Nullable String q,
        @Nullable LocalDate asOf) {

    public static final PartnerFilter ALL = new PartnerFilter(null, null, null, null, null, null, null, null);
}
