package no.ringvirkning.indicator.grid;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.indicator.IndicatorRef;
import no.ringvirkning.shared.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The figures of an indicator for one area and one slice. */
@Schema(
        description =
                "The figures of an indicator for one area and one slice, with a cell for each period of its table.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GridRow(
        @NotNull IndicatorRef indicator,

        @Schema(description = "What is counted or measured.") @NotNull
        String unit,

        @Schema(description = "How many decimals are shown.") @NotNull
        Integer decimals,

        @NotNull AreaRef area,

        @Schema(description = "The category of each dimension; none for the total.") @NotNull
        Map<String, String> slice,

        @Schema(description = "What the categories are called. Absent for the total.") @Nullable
        LocalizedText sliceName,

        @Schema(description = "One for each period of the table, in their order.") @NotNull
        List<@NotNull GridCell> cells) {

    public GridRow {
        slice = Collections.unmodifiableMap(new TreeMap<>(slice));
        cells = List.copyOf(cells);
    }
}
