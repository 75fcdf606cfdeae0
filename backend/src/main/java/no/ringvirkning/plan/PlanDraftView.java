package no.ringvirkning.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import no.ringvirkning.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A revision as those see it who work with it, public or not. */
@Schema(
        description =
                "A revision as those see it who work with it, public or not: what it says, what the caller can do with it,"
                        + " and what is missing before its next steps.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanDraftView(
        @Schema(description = "The version of the revision, for If-Match.") @NotNull
        Long version,

        @NotNull PlanRevisionView revision,

        @Schema(description = "What the caller can do with it as it stands.") @NotNull
        List<@NotNull RevisionAction> allowedActions,

        @Schema(description = "What stands between it and the next steps from where it stands, whoever takes them.")
        @NotNull
        List<@NotNull RevisionBlocker> blockers,

        @Schema(description = "What it lacks.") @NotNull List<@NotNull PlanGap> gaps)
        implements Versioned {

    public PlanDraftView {
        allowedActions = List.copyOf(Objects.requireNonNullElse(allowedActions, List.of()));
        blockers = List.copyOf(Objects.requireNonNullElse(blockers, List.of()));
        gaps = List.copyOf(Objects.requireNonNullElse(gaps, List.of()));
    }
}
