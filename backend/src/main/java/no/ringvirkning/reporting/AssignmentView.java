package no.ringvirkning.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.plan.measure.MeasureRef;
import no.ringvirkning.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who has something to report, for those who work in the programme. */
@Schema(
        name = "Assignment",
        description = "Who has something to report, for those who work in the programme. It is not public.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssignmentView(
        @NotNull UUID id,

        @Schema(description = "The version, as If-Match has it.") @NotNull
        Long version,

        @Schema(description = "The measure, when it is one.") @Nullable
        MeasureRef measure,

        @Schema(description = "The id of the target, when it is figures.") @Nullable
        UUID target,

        @Schema(description = "The account that has it; for those who may read contacts there.") @Nullable
        UUID account,

        @Schema(description = "The organisation that has it, when it is no account.") @Nullable
        PartnerRef partner,

        @Schema(description = "The day by which it is wanted, where that is before the round is over.") @Nullable
        LocalDate due,

        @NotNull Instant madeAt,

        @Schema(description = "When another one took its place, or it came to nothing.") @Nullable
        Instant endedAt)
        implements Versioned {

    /** @param who whether it is told which account has it */
    static AssignmentView of(Held held, boolean who) {
        return new AssignmentView(
                held.id(),
                held.version(),
                held.measure(),
                held.target(),
                who ? held.account() : null,
                held.partner(),
                held.due(),
                held.madeAt(),
                held.endedAt());
    }
}
