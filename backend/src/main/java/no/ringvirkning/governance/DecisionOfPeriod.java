package no.ringvirkning.governance;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.shared.DecisionRef;
import no.ringvirkning.shared.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The decision behind a period of a programme. */
@Schema(description = "The decision behind a period of a programme.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecisionOfPeriod(
        @NotNull @Valid DecisionRef decision,

        @Schema(description = "Why an extension is allowed although the programme becomes longer than six years.")
        @Nullable
        @Valid
        LocalizedText overrideReason) {

    DecidePeriod of(String programme, String key) {
        return new DecidePeriod(new ProgrammeRef(programme, null), key, decision, overrideReason);
    }
}
