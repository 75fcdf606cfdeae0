package no.ringvirkning.link;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import no.ringvirkning.link.proposal.LastReport;
import no.ringvirkning.plan.measure.MeasureRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line to be answered. */
@Schema(description = "One line to be answered: a measure or a figure, with what is published of it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UpdateFormItem(
        @Schema(description = "Its place in the request, from 1.") @NotNull
        Integer number,

        @Nullable MeasureRef measure,

        @Schema(description = "How the measure was reported to go last.") @Nullable
        LastReport lastReport,

        @Nullable AskedFigure figure) {}
