package no.ringvirkning.indicator.grid;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import no.ringvirkning.indicator.engine.value.Frequency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The indicators that are observed equally often, beside the same periods. */
@Schema(description = "The indicators that are observed equally often, beside the same periods.")
public record GridTable(
        @NotNull Frequency frequency,

        @Schema(description = "In their order.") @NotNull List<@NotNull String> periods,

        @Schema(description = "By the slugs of the indicators, their areas and slices.") @NotNull
        List<@NotNull GridRow> rows) {

    public GridTable {
        periods = List.copyOf(periods);
        rows = List.copyOf(rows);
    }
}
