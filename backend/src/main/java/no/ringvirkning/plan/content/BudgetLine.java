package no.ringvirkning.plan.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.Money;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Money that the plan sets aside for a measure in a year. */
@Schema(description = "Money that the plan sets aside for a measure in a year.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BudgetLine(
        @Schema(description = "Names it within the measure, the same in every revision.")
        @NotNull
        @Pattern(regexp = "(?!-)(?!.*--)[a-z0-9-]*[a-z0-9]")
        @Size(max = 80)
        String key,

        @Schema(description = "The budget year.", examples = "2020") @NotNull @Min(1900) @Max(2200)
        Integer year,

        @Schema(description = "Who is to pay. Absent when the plan does not say.") @Nullable @Valid
        PartnerRef funder,

        @NotNull @Valid Money amount,
        @Nullable @Valid LocalizedText note,
        @Nullable @Valid SourceReference source) {}
