package no.ringvirkning.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.ringvirkning.plan.content.MeasureChange;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialPeriod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What becomes of a measure of this plan in next year's. */
@Schema(description = "What becomes of a measure of this plan in next year's.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CarryOver(
        @Schema(description = "The code of the measure.") @NotNull @Size(max = 20)
        String code,

        @Schema(description = "CONTINUED, POSTPONED, COMPLETED or DROPPED.") @NotNull
        MeasureChange change,

        @Schema(description = "Why; required unless it is continued or completed.") @Nullable @Valid
        LocalizedText reason,

        @Schema(description = "When it is to be carried out now; for POSTPONED.") @Nullable @Valid
        PartialPeriod period) {}
