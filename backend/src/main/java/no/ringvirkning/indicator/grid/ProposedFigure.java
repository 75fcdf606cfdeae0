package no.ringvirkning.indicator.grid;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import no.ringvirkning.indicator.engine.value.MissingCode;
import no.ringvirkning.indicator.submission.SubmissionStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a submission says of a cell that is not published yet. */
@Schema(
        description =
                "What a submission says of a cell that is not published yet: a draft of the caller's, or what was handed in.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProposedFigure(
        @Schema(description = "The id of the submission.") @NotNull
        UUID submission,

        @NotNull SubmissionStatus status,

        @Schema(description = "The figure that it says; absent when it says why there is none.") @Nullable
        BigDecimal value,

        @Nullable MissingCode missing) {}
