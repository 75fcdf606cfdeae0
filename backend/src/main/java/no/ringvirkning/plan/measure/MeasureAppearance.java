package no.ringvirkning.plan.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import no.ringvirkning.plan.content.MeasureChange;
import no.ringvirkning.plan.content.RevisionStatus;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.Validity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one revision of a plan did with a measure. */
@Schema(description = "What one revision of a plan did with a measure.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeasureAppearance(
        @NotNull PlanRef plan,

        @Schema(description = "The number of the revision.") @NotNull
        Integer revision,

        @Schema(description = "What its owners call the revision.") @Nullable
        String label,

        @NotNull RevisionStatus status,

        @Schema(
                description =
                        "Whether a body is known to have adopted the revision; one that was entered afterwards can stand as ADOPTED"
                                + " although the source does not say so.")
        @NotNull
        Boolean adoptionKnown,

        @Schema(description = "The days on which the revision is or was in force.") @Nullable
        Validity effective,

        @Schema(
                description =
                        "When the revision came, as precisely as it is known: when it came into force, else when it was adopted. One that"
                                + " came into force as the period of its plan begins has no other precision than that.")
        @Nullable
        PartialDate came,

        @NotNull LocalizedText title,
        @NotNull MeasureChange change,
        @Nullable LocalizedText changeReason,

        @Schema(
                description =
                        "True when it, the revision, or the one that the revision was made from was made up to show a feature: what"
                                + " became of it is then no fact about a real place.")
        @NotNull
        Boolean changeIllustrative,

        @Schema(description = "True when the revision, or what it says here, was made up to show a feature.") @NotNull
        Boolean illustrative) {}
