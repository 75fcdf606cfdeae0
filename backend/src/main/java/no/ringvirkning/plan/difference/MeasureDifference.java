package no.ringvirkning.plan.difference;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import no.ringvirkning.plan.content.MeasureChange;
import no.ringvirkning.shared.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one measure from one revision to another. */
@Schema(description = "What became of one measure from one revision to another.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeasureDifference(
        @Schema(description = "Names the measure within the programme.", examples = "1.2") @NotNull
        String code,

        @Schema(description = "The title in the later revision that has the measure.") @NotNull
        LocalizedText title,

        @NotNull MeasureChange change,

        @Schema(
                description =
                        "Why, as the revision that made the change says; absent when it goes on unchanged, and when no reason is"
                                + " recorded.")
        @Nullable
        LocalizedText reason,

        @Schema(description = "What the reason was given for; absent without one.") @Nullable
        ReasonOf reasonOf,

        @Schema(description = "What differs, field by field; empty when it is new, ended or as before.") @NotNull
        List<@NotNull FieldChange> fields,

        @Schema(description = "The codes of the measures that went on in this one.") @NotNull
        List<@NotNull String> predecessors,

        @Schema(description = "The codes of the measures it goes on in.") @NotNull
        List<@NotNull String> successors,

        @Schema(
                description =
                        "True when what became of it follows from something made up to show a feature, the measure itself or all"
                                + " of a revision on the way: then the change is no fact, though the measure may be one.")
        @NotNull
        Boolean changeIllustrative,

        @Schema(
                description =
                        "True when the measure itself, who answers for it, its money, or all of the revision that has it last was"
                                + " made up to show a feature: not a fact about a real place.")
        @NotNull
        Boolean illustrative) {

    /** Whether it is not said why something became of it. */
    boolean lacksReason() {
        return change != MeasureChange.CONTINUED && reason == null;
    }
}
