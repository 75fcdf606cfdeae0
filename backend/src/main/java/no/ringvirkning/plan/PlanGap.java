package no.ringvirkning.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that a plan lacks. */
@Schema(description = "Something that a plan lacks.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanGap(
        @NotNull PlanGapKind kind,

        @Schema(description = "The measure that lacks it; absent when it is the plan.") @Nullable
        String measure,

        @Schema(description = "The title of the measure, or what the gap is about.") @Nullable
        LocalizedText title,

        @Schema(description = "The number of the revision.") @NotNull
        Integer revision,

        @Nullable SourceReference source,

        @Schema(
                description =
                        "True when what lacks it, or all of the revision, was made up to show a feature: not a fact about a"
                                + " real place.")
        @NotNull
        Boolean illustrative) {}
