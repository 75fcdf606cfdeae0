package no.ringvirkning.indicator.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import no.ringvirkning.indicator.Qualified;
import no.ringvirkning.indicator.engine.aggregate.EvidenceLevel;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.MissingCode;
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

    Observed observed() {
        Figure figure =
                missing == null ? Qualified.known(Objects.requireNonNull(value), qualifier) : Figure.missing(missing);
        Observed.Fraction fraction = numerator == null || denominator == null
                ? null
                : new Observed.Fraction(Qualified.known(numerator, qualifier), Figure.known(denominator));
        return new Observed(
                figure, qualifier, evidenceLevel, borders, fraction, SourceReference.isIllustrative(source));
    }
}
