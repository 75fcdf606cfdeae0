package no.ringvirkning.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.plan.measure.MeasureRef;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as it is stored, with the names. What of it is told to whom is decided elsewhere.
 *
 * @param name what the owner is called, when it is an account
 */
record Held(
        UUID id,
        Long version,
        UUID programmeId,
        @Nullable MeasureRef measure,
        @Nullable UUID target,
        @Nullable UUID account,
        @Nullable String name,
        @Nullable UUID partnerId,
        @Nullable PartnerRef partner,
        @Nullable LocalDate due,
        Instant madeAt,
        @Nullable Instant endedAt) {

    boolean isAboutMeasure(UUID programme, String code) {
        return programmeId.equals(programme)
                && measure != null
                && measure.code().equals(code);
    }

    /** The day by which it is wanted in a round: its own, where that is within it. */
    static LocalDate due(Optional<Held> held, RoundView round) {
        return held.map(Held::due)
                .filter(day -> !day.isBefore(round.opens()) && day.isBefore(round.due()))
                .orElse(round.due());
    }
}
