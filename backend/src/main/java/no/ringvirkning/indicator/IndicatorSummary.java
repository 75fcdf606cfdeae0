package no.ringvirkning.indicator;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.indicator.engine.Direction;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.engine.value.MeasurementKind;
import no.ringvirkning.shared.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator as it stands in a list, by its definition on the date asked for. */
@Schema(description = "An indicator as it stands in a list, by its definition on the date asked for.")
public record IndicatorSummary(
        @NotNull UUID id,

        @Schema(description = "Names the indicator in addresses; never given to another.") @NotNull
        String slug,

        @NotNull LocalizedText name,

        @Schema(description = "What is counted or measured.") @NotNull
        String unit,

        @NotNull MeasurementKind kind,
        @NotNull Direction direction,
        @NotNull Frequency frequency,
        @NotNull ResultLevel level,
        @NotNull FigureSource sourceType,

        @Schema(description = "The areas that something is wanted of it for on the date asked for.") @NotNull
        List<@NotNull AreaRef> targetAreas) {}
