package no.ringvirkning.governance;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.shared.DecisionRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialPeriod;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decided extension of a programme. */
@Schema(description = "A decided extension of a programme.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecideExtension(
        @Schema(description = "From when to when; an extension has an end.") @NotNull @Valid
        PartialPeriod period,

        @Nullable @Valid LocalizedText text,

        @Schema(description = "The decision behind it.") @NotNull @Valid
        DecisionRef decision,

        @Schema(description = "Why it is allowed although the programme becomes longer than six years.")
        @Nullable
        @Valid
        LocalizedText overrideReason,

        @Nullable @Valid SourceReference source) {

    ExtendProgramme of(String programme, String key) {
        return new ExtendProgramme(
                new ProgrammeRef(programme, null), key, period, text, decision, overrideReason, source);
    }
}
