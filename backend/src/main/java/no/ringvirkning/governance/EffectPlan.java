package no.ringvirkning.governance;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import no.ringvirkning.shared.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The revision of a plan that a decision was about. */
@Schema(description = "The revision of a plan that a decision was about.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EffectPlan(
        @Schema(description = "The slug of the plan.") @NotNull
        String slug,

        @Schema(description = "The number of the revision; absent when the decision is about the plan as such.")
        @Nullable
        Integer number,

        @Schema(description = "The name of the plan.") @Nullable
        LocalizedText name) {}
