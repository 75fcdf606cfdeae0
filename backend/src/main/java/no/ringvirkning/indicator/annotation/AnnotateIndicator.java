package no.ringvirkning.indicator.annotation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A note on the figures of an indicator, to enter into the record. */
@Schema(description = "A note on the figures of an indicator, to enter into the record.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnnotateIndicator(
        @Schema(description = "The slug of the indicator.") @NotNull @Size(min = 1, max = 120)
        String indicator,

        @Schema(description = "Names it among the notes of the indicator.")
        @NotNull
        @Pattern(regexp = "(?!-)(?!.*--)[a-z0-9-]*[a-z0-9]")
        @Size(max = 80)
        String key,

        @Schema(
                description =
                        "The area whose figures it is about; all when absent, but of a break of AREA not the country.")
        @Nullable
        @Valid
        AreaRef area,

        @Schema(description = "The first period that it is about.") @NotNull @Size(min = 4, max = 10)
        String period,

        @NotNull @Valid LocalizedText text,
        @Nullable BreakType breakType,
        @Nullable @Valid SourceReference source) {}
