package no.ringvirkning.plan.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.ringvirkning.shared.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A pointer to an action plan. */
@Schema(description = "A pointer to an action plan.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanRef(
        @Schema(
                description = "Names the plan in addresses; never given to another.",
                examples = "handlingsplan-kongsberg-2020")
        @NotNull
        @Pattern(regexp = "(?!-)(?!.*--)[a-z0-9-]*[a-z0-9]")
        @Size(max = 120)
        String slug,

        @Nullable @Valid LocalizedText name) {}
