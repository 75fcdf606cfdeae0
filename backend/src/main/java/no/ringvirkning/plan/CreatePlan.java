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
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A plan to enter into the record; its content comes with its revisions. */
@Schema(description = "A plan to enter into the record; its content comes with its revisions.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CreatePlan(
        @Schema(description = "Names the plan in addresses; it never changes.")
        @NotNull
        @Pattern(regexp = "(?!-)(?!.*--)[a-z0-9-]*[a-z0-9]")
        @Size(max = 120)
        String slug,

        @Schema(description = "The slug of the programme.") @NotNull @Size(max = 120)
        String programme,

        @NotNull PlanKind kind,
        @NotNull @Valid LocalizedText name,
        @Nullable @Valid LocalizedText description,

        @Schema(description = "The time that it plans for.") @Nullable @Valid
        PartialPeriod period,

        @Schema(description = "The slug of the plan that it carries out, a strategy for instance.")
        @Nullable
        @Size(max = 120)
        String derivedFrom,

        @Schema(description = "The slugs of the decisions to have it made.") @NotNull
        List<@NotNull @Size(max = 120) String> commissionedBy,

        @Nullable @Valid SourceReference source) {

    /** A list that is left out is empty. */
    public CreatePlan {
        commissionedBy = Objects.requireNonNullElse(commissionedBy, List.of());
    }
}
