package no.ringvirkning.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialPeriod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Next year's plan, made from a revision of this year's. */
@Schema(description = "Next year's plan, made from a revision of this year's.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RollOver(
        @Schema(description = "The slug of the new plan.")
        @NotNull
        @Pattern(regexp = "(?!-)(?!.*--)[a-z0-9-]*[a-z0-9]")
        @Size(max = 120)
        String slug,

        @NotNull @Valid LocalizedText name,
        @Nullable @Valid PartialPeriod period,

        @Schema(description = "What becomes of each measure; those left out are continued.") @NotNull
        List<@NotNull @Valid CarryOver> measures) {
    /** A list that is left out is empty. */
    public RollOver {
        measures = Objects.requireNonNullElse(measures, List.of());
    }
}
