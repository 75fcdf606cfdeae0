package no.ringvirkning.indicator.target;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.Qualifier;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What progress is measured from, as it was set once. */
@Schema(description = "What progress is measured from, as it was set once. It does not follow the observations.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TargetBaseline(
        @Schema(description = "Counts the baselines of the target, from 1.") @NotNull
        Integer number,

        @Schema(description = "The period that the value stands for.") @NotNull
        String period,

        @Schema(
                description =
                        "The first day on which it could be told: the first of the period for what there is at a time, the last"
                                + " for all else. Before, progress is measured from the one before it. Absent in what was"
                                + " published long ago; then it is the last.")
        @Nullable
        LocalDate toldFrom,

        @Schema(description = "In the unit of the indicator.") @NotNull
        BigDecimal value,

        @NotNull Qualifier qualifier,

        @Schema(description = "How it was found.") @Nullable LocalizedText method,

        @Schema(description = "Why it came in the place of the one before.") @Nullable
        LocalizedText reason,

        @Nullable SourceReference source) {

    /** Whether the figure of the period could be told by the end of a day. */
    boolean isToldOn(LocalDate day) {
        LocalDate from = toldFrom == null ? Period.parse(period).lastDay() : toldFrom;
        return !from.isAfter(day);
    }
}
