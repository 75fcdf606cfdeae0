package no.ringvirkning.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialPeriod;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a plan is called and why it is made, as it is to be from now on. */
@Schema(
        description =
                "What a plan is called and why it is made, as it is to be from now on; what is left out is not recorded any more."
                        + " What it says is in its revisions.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangePlan(
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
    public ChangePlan {
        commissionedBy = Objects.requireNonNullElse(commissionedBy, List.of());
    }
}
