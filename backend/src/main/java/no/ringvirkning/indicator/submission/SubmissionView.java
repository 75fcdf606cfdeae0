package no.ringvirkning.indicator.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.PublishedView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A submission as those see it who work with it. It has no figures: what is held back in what is published must not stand anywhere
 * else, and the ledger is never emptied.
 */
@Schema(description = "A submission as those see it who work with it: without its figures, and without who did what.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SubmissionView(
        @NotNull UUID id,

        @Schema(description = "Counts what was done with it, from 1.") @NotNull
        Long version,

        @Schema(description = "The slug of the indicator.") @NotNull
        String indicator,

        @NotNull SubmissionStatus status,

        @Schema(
                description =
                        "How many new observations came of it; 0 when all of it stood already. Absent before it is published.")
        @Nullable
        Integer recorded,

        @Schema(description = "In the order they were handed in.") @NotNull
        List<@NotNull SeriesOutline> series,

        @Schema(description = "What was done with it, oldest first.") @NotNull
        List<@NotNull SubmissionStep> steps)
        implements PublishedView {

    public SubmissionView {
        series = List.copyOf(Objects.requireNonNullElse(series, List.of()));
        steps = List.copyOf(Objects.requireNonNullElse(steps, List.of()));
    }

    @Override
    public EntityType entityType() {
        return EntityType.SUBMISSION;
    }
}
