package no.ringvirkning.finance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries on money are wanted; what is absent does not narrow.
 *
 * @param programme the slug of the programme
 * @param funder the slug of the partner that pays
 * @param measure the code of the measure, in the programme when one is given
 * @param year the budget year
 * @param decision the slug of the decision behind it
 * @param from only what can have happened on the day or later
 * @param to only what can have happened on the day or before
 * @param asOf only what had certainly happened by the day, and for which nothing that had happened by then stands
 * @param superseded whether those are wanted, too, for which another stands
 */
public record FundingFilter(
        @Nullable String programme,
        @Nullable String funder,
        @Nullable String measure,
        @Nullable Integer year,
        @Nullable FundingStage stage,
        @Nullable String decision,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate asOf,
        boolean superseded) {}
