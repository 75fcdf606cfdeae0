package no.ringvirkning.link;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import no.ringvirkning.plan.measure.Confidence;
import no.ringvirkning.plan.measure.MeasurePhase;
import no.ringvirkning.shared.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is answered to one line. */
@Schema(description = "What is answered to one line.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ItemAnswer(
        @Schema(description = "The place of the line in the request.") @NotNull
        Integer number,

        @NotNull UpdateAnswer answer,

        @Schema(description = "How far the measure has come; with REPORTED on a measure, and nothing else.") @Nullable
        MeasurePhase phase,

        @Schema(description = "How it goes, for the public; with REPORTED on a measure, and nothing else.")
        @Nullable
        @Valid
        LocalizedText comment,

        @Schema(description = "What the end of it looks like; with REPORTED on a measure, and nothing else.") @Nullable
        Confidence outlook,

        @Schema(description = "The figure; with REPORTED on a figure, and nothing else.") @Nullable
        BigDecimal value,

        @Schema(description = "The day on which it comes; with LATER, and nothing else.") @Nullable
        LocalDate laterOn,

        @Schema(description = "For those who asked; the public does not read it.") @Nullable @Size(min = 1, max = 500)
        String note) {

    boolean hasReport() {
        return phase != null || comment != null || outlook != null;
    }
}
