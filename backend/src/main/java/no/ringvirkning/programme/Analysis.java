package no.ringvirkning.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialPeriod;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An analysis, survey or evaluation that the programme rests on. */
@Schema(description = "An analysis, survey or evaluation that the programme rests on.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Analysis(
        @NotNull @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") @Size(max = 80)
        String key,

        @NotNull AnalysisType type,
        @NotNull @Valid LocalizedText title,
        @Nullable @Valid LocalizedText text,

        @Schema(description = "Who was asked.") @Nullable @Valid
        LocalizedText respondents,

        @Nullable @Valid PartialPeriod period,
        @Nullable @Valid SourceReference source) {}
