package no.ringvirkning.indicator.grid;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.shared.Qualifier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A figure of one period, as it is published, and what is on its way. */
@Schema(description = "A figure of one period, as it is published, and what is on its way.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GridCell(
        @Schema(description = "The period, such as 2019 or 2019-Q3.") @NotNull
        String period,

        @NotNull CellState state,

        @Schema(description = "Counts what was recorded of the period; 0 when nothing was.") @NotNull
        Integer revision,

        @Schema(description = "The figure that is published; absent when none is.") @Nullable
        BigDecimal value,

        @Nullable MissingCode missing,

        @Schema(description = "How the number is meant; absent when it is exact.") @Nullable
        Qualifier qualifier,

        @Nullable ProposedFigure proposed) {}
