package no.ringvirkning.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import no.ringvirkning.plan.measure.PlanRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pointer to one revision of a plan. */
@Schema(description = "A pointer to one revision of a plan.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanRevisionRef(
        @NotNull @Valid PlanRef plan,

        @Schema(description = "The number of the revision.", examples = "2") @NotNull @Min(1) @Max(9999)
        Integer number) {}
