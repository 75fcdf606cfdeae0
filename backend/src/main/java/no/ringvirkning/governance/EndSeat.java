package no.ringvirkning.governance;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import no.ringvirkning.shared.DecisionRef;
import no.ringvirkning.shared.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The last day of a seat. */
@Schema(description = "The last day of a seat.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EndSeat(
        @Schema(description = "The last day, as far as it is known.") @NotNull @Valid
        PartialDate date,

        @Schema(description = "The decision that ended it, when one is known.") @Nullable @Valid
        DecisionRef decision) {}
