package no.ringvirkning.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.plan.measure.MeasureRef;
import no.ringvirkning.plan.measure.MeasureReport;
import no.ringvirkning.plan.measure.StandingStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A measure that is asked about. */
@Schema(description = "A measure that is asked about.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeasureTask(
        @NotNull MeasureRef measure,

        @Schema(description = "Who is asked: those who are main responsible for it.") @NotNull
        List<@NotNull PartnerRef> responsible,

        @Schema(description = "Who has it; absent when it is everybody's who may report on it.") @Nullable
        TaskOwner owner,

        @Schema(description = "The day by which it is wanted: that of the round, or an earlier one.") @NotNull
        LocalDate due,

        @NotNull TaskState state,

        @Schema(description = "How it goes.") @NotNull StandingStatus status,

        @Schema(description = "The last report.") @Nullable MeasureReport last,

        @Schema(
                description =
                        "How many reports there were, those taken back counted twice: `seen` of the report to come, so that who"
                                + " comes second is told.")
        @NotNull
        Long reports,

        @Schema(description = "What was answered last in the place of a report.") @Nullable
        AnswerView answer,

        @Schema(description = "What the caller can do with it.") @NotNull
        List<@NotNull TaskAction> allowedActions) {

    public MeasureTask {
        responsible = List.copyOf(responsible);
        allowedActions = List.copyOf(allowedActions);
    }
}
