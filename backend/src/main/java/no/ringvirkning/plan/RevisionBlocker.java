package no.ringvirkning.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import no.ringvirkning.governance.BodyRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What stands between a revision and one of its next steps. */
@Schema(description = "What stands between a revision and one of its next steps.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RevisionBlocker(
        @Schema(description = "The step.") @NotNull RevisionAction action,

        @NotNull BlockerKind kind,
        @NotNull BlockerKind.Weight weight,

        @Schema(description = "The code of the measure that it is about.") @Nullable
        String measure,

        @Schema(description = "The body that it is about.") @Nullable
        BodyRef body) {

    static RevisionBlocker of(RevisionAction action, BlockerKind kind) {
        return new RevisionBlocker(action, kind, kind.weight(), null, null);
    }

    static RevisionBlocker of(RevisionAction action, BlockerKind kind, @Nullable String measure) {
        return new RevisionBlocker(action, kind, kind.weight(), measure, null);
    }

    static RevisionBlocker of(RevisionAction action, BlockerKind kind, BodyRef body) {
        return new RevisionBlocker(action, kind, kind.weight(), null, body);
    }
}
