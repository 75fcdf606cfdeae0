package no.ringvirkning.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import no.ringvirkning.indicator.IndicatorRef;
import no.ringvirkning.plan.measure.PlanRef;
import no.ringvirkning.programme.ProgrammeRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A day of the year on which something is to be done in a programme. */
@Schema(description = "A day of the year on which something is to be done in a programme.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WheelDay(
        @NotNull LocalDate date,
        @NotNull Kind kind,
        @NotNull ProgrammeRef programme,

        @Schema(description = "The round, when it is a day of one.") @Nullable
        UUID round,

        @Schema(description = "The plan, when it is the end of one.") @Nullable
        PlanRef plan,

        @Schema(description = "The indicator, when a figure should be there.") @Nullable
        IndicatorRef indicator,

        @Schema(description = "The period of the figure.") @Nullable
        String period) {

    /** What is to be done. */
    @Schema(
            name = "WheelDayKind",
            description =
                    "What is to be done. ROUND_OPENS: a round opens. ROUND_DUE: its last day. FIGURE_DUE: a figure should be"
                            + " there from then on. PLAN_ENDS: a plan ends, and another should take its place.")
    public enum Kind {
        ROUND_OPENS,
        ROUND_DUE,
        FIGURE_DUE,
        PLAN_ENDS
    }
}
