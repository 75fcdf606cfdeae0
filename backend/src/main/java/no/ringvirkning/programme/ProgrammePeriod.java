package no.ringvirkning.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.ringvirkning.shared.DecisionRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialPeriod;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One of the several stretches of time of a programme. */
@Schema(description = "One of the several stretches of time of a programme.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgrammePeriod(
        @Schema(description = "Names it within the programme, the same in every version.")
        @NotNull
        @Pattern(regexp = "(?!-)(?!.*--)[a-z0-9-]*[a-z0-9]")
        @Size(max = 80)
        String key,

        @NotNull PeriodKind kind,
        @Nullable @Valid LocalizedText text,
        @NotNull @Valid PartialPeriod period,

        @Schema(
                description =
                        "True when the source tells of the period but not of the decision and evaluation that the rules ask of it (an extension, above all). Such a period is accepted as history and listed as a gap.")
        @NotNull
        Boolean historic,

        @Schema(
                description =
                        "The decision that granted or extended it. Not given when a programme is entered: the decision comes after.")
        @Nullable
        @Valid
        DecisionRef decision,

        @Schema(description = "Why an extension was allowed that makes the programme longer than six years.")
        @Nullable
        @Valid
        LocalizedText overrideReason,

        @Nullable @Valid SourceReference source) {}
