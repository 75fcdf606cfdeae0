package no.ringvirkning.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.PublishedView;
import no.ringvirkning.plan.measure.MeasureRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why there is no report on a measure, or no figure of a target. It is never changed; a later one says otherwise. */
@Schema(
        name = "ReportAnswer",
        description =
                "Why there is no report on a measure, or no figure of a target. It is never changed; a later one says otherwise.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnswerView(
        @NotNull UUID id,

        @Schema(description = "1; 2 when who gave it has taken it back.") @NotNull
        Long version,

        @Schema(description = "The id of the programme, as in the feed.") @NotNull
        UUID programmeId,

        @Schema(description = "The id of the round that it was given in.") @NotNull
        UUID round,

        @Schema(description = "The measure, when it is about one.") @Nullable
        MeasureRef measure,

        @Schema(description = "What the figures are of, when it is about those of a target.") @Nullable
        AnsweredTarget target,

        @NotNull AnswerKind kind,

        @Schema(description = "The day on which it comes, when it comes later.") @Nullable
        LocalDate comes,

        @Schema(description = "Why.") @NotNull LocalizedText reason,

        @Nullable SourceReference source)
        implements PublishedView {

    @Override
    public EntityType entityType() {
        return EntityType.REPORT_ANSWER;
    }

    @Override
    public UUID ledgerProgramme() {
        return programmeId;
    }

    /** What figures are of. */
    @Schema(description = "What figures are of.")
    public record AnsweredTarget(
            @Schema(description = "The id of the target.") @NotNull
            UUID id,

            @Schema(description = "The slug of the indicator.") @NotNull
            String indicator,

            @Schema(description = "The slug of the area.") @NotNull
            String area,

            @Schema(description = "The category of each dimension; empty for the total.") @NotNull
            Map<String, String> slice) {

        public AnsweredTarget {
            slice = Collections.unmodifiableMap(new TreeMap<>(Objects.requireNonNullElse(slice, Map.of())));
        }
    }
}
