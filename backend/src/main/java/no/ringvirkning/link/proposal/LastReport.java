package no.ringvirkning.link.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import no.ringvirkning.plan.measure.Confidence;
import no.ringvirkning.plan.measure.MeasurePhase;
import no.ringvirkning.plan.measure.MeasureStatusValue;
import no.ringvirkning.plan.measure.NewReport;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a measure was reported to go last. */
@Schema(description = "How a measure was reported to go last.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LastReport(
        @NotNull PartialDate date,
        @NotNull MeasurePhase phase,
        @Nullable MeasureStatusValue manualStatus,
        @Nullable LocalizedText manualReason,
        @Nullable LocalizedText comment,
        @Nullable Confidence outlook) {

    /** A report that says the same of another day. */
    public NewReport repeated(LocalDate day) {
        return new NewReport(
                PartialDate.day(day), phase, manualStatus, manualReason, comment, outlook, List.of(), null, null);
    }
}
