package no.ringvirkning.link;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.indicator.IndicatorRef;
import no.ringvirkning.shared.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A figure that is asked for, with what is published of it. */
@Schema(description = "A figure that is asked for, with what is published of it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AskedFigure(
        @NotNull IndicatorRef indicator,

        @Schema(description = "The unit of the figure.") @NotNull
        String unit,

        @Schema(description = "How many decimals the figures of the indicator have.") @NotNull
        Integer decimals,

        @NotNull AreaRef area,

        @Schema(description = "The category of each dimension; none for the total.") @NotNull
        Map<String, String> slice,

        @Schema(description = "What these categories are called.") @NotNull
        List<@NotNull LocalizedText> sliceNames,

        @Schema(description = "The period that the figure is of.", examples = "2026") @NotNull
        String period,

        @Schema(description = "What is published of this period already.") @Nullable
        KnownFigure standing,

        @Schema(description = "The last figure that is published of a period before.") @Nullable
        KnownFigure before) {

    public AskedFigure {
        slice = Map.copyOf(Objects.requireNonNullElse(slice, Map.of()));
        sliceNames = List.copyOf(Objects.requireNonNullElse(sliceNames, List.of()));
    }
}
