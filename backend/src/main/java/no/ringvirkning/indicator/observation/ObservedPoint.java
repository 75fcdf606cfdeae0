package no.ringvirkning.indicator.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import no.ringvirkning.shared.Qualifier;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What stands in a series of one period: its last revision. */
@Schema(description = "What stands in a series of one period: its last revision.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ObservedPoint(
        @Schema(description = "The period, such as 2019 or 2019-Q3.") @NotNull
        String period,

        @Schema(description = "Counts what was recorded of the period, from 1.") @NotNull
        Integer revision,

        @Nullable BigDecimal value,
        @Nullable MissingCode missing,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @NotNull Qualifier qualifier,
        @NotNull EvidenceLevel evidenceLevel,

        @Schema(description = "A day whose borders it stands on. Absent when they are those of its period.") @Nullable
        LocalDate borders,

        @Schema(description = "The code of the area in the source.") @Nullable
        String codeAsReported,

        @Nullable SourceReference source,

        @Schema(description = "Why it was changed.") @Nullable
        String reason) {

    Figure figure() {
        boolean lowerBound = qualifier == Qualifier.AT_LEAST || qualifier == Qualifier.MORE_THAN;
        return new Figure(value, missing, qualifier, evidenceLevel, value != null && lowerBound, borders);
    }
}
