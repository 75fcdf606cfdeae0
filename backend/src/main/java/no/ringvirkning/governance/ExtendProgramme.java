package no.ringvirkning.governance;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.shared.DecisionRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialPeriod;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decided extension of a programme to enter into the record. */
@Schema(description = "A decided extension of a programme to enter into the record.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExtendProgramme(
        @NotNull @Valid ProgrammeRef programme,

        @Schema(description = "Names the period within the programme.")
        @NotNull
        @Pattern(regexp = "(?!-)(?!.*--)[a-z0-9-]*[a-z0-9]")
        @Size(max = 80)
        String key,

        @Schema(description = "From when to when; an extension has an end.") @NotNull @Valid
        PartialPeriod period,

        @Nullable @Valid LocalizedText text,
        @NotNull @Valid DecisionRef decision,

        @Schema(description = "Why it is allowed although the programme becomes longer than six years.")
        @Nullable
        @Valid
        LocalizedText overrideReason,

        @Nullable @Valid SourceReference source) {}
