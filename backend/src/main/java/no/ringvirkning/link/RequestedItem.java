package no.ringvirkning.link;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import no.ringvirkning.plan.measure.MeasureRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line of a request, with what came of it. */
@Schema(description = "One line of a request: a measure or a figure, with what came of it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RequestedItem(
        @Schema(description = "Its place in the request, from 1.") @NotNull
        Integer number,

        @Nullable MeasureRef measure,
        @Nullable AskedFigure figure,
        @Nullable UpdateAnswer answer,

        @Schema(description = "The day on which it comes, when that was the answer.") @Nullable
        LocalDate laterOn,

        @Schema(description = "What was said with it, for those who work with it.") @Nullable
        String note,

        @Schema(description = "The submission by which the figure goes its way.") @Nullable
        UUID submission,

        @Schema(description = "The report that waits to be looked at, or was.") @Nullable
        UUID proposal) {}
