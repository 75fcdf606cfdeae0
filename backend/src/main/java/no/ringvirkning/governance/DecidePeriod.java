package no.ringvirkning.governance;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.shared.DecisionRef;
import no.ringvirkning.shared.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The decision behind a period of a programme that is in the record. */
@Schema(description = "The decision behind a period of a programme that is in the record.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecidePeriod(
        @NotNull @Valid ProgrammeRef programme,

        @Schema(description = "The key of the period.") @NotNull @Size(max = 80)
        String key,

        @NotNull @Valid DecisionRef decision,

        @Schema(description = "Why an extension is allowed although the programme becomes longer than six years.")
        @Nullable
        @Valid
        LocalizedText overrideReason) {}
