package no.ringvirkning.plan.consultation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.PublishedView;
import no.ringvirkning.plan.measure.PlanRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was said of a revision in hearing, and what was answered. */
@Schema(description = "What was said of a revision in hearing, and what was answered.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommentView(
        @NotNull UUID id,

        @Schema(description = "Counts what was done with it, from 1.") @NotNull
        Long version,

        @Schema(description = "The id of the programme, as in the feed.") @NotNull
        UUID programmeId,

        @NotNull PlanRef plan,

        @Schema(description = "The number of the revision.") @NotNull
        Integer revision,

        @Schema(description = "The code of the measure that it is about; absent when it is the whole plan.") @Nullable
        String measure,

        @NotNull CommentAuthor author,

        @Schema(description = "In the words of who says it.") @NotNull
        String text,

        @Schema(description = "The day on which it came.") @NotNull
        LocalDate receivedOn,

        @NotNull CommentState state,

        @Schema(description = "Absent as long as it is not answered.") @Nullable
        CommentAnswer answer)
        implements PublishedView {
    @Override
    public EntityType entityType() {
        return EntityType.PLAN_COMMENT;
    }

    @Override
    public UUID ledgerProgramme() {
        return programmeId;
    }
}
