package no.ringvirkning.indicator.target;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.ringvirkning.indicator.engine.Target.Counting;
import no.ringvirkning.plan.RevisionReason;
import no.ringvirkning.shared.DecisionRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.Qualifier;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is wanted from a day on, to enter into the record. */
@Schema(description = "What is wanted from a day on, to enter into the record.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StateTarget(
        @Schema(description = "The day from which it is wanted.") @NotNull
        LocalDate validFrom,

        @Schema(description = "True when the source does not say from when, and the day was taken to be so.") @NotNull
        Boolean validFromAssumed,

        @NotNull TargetComparator comparator,

        @Schema(description = "The number of all but RANGE, DIRECTION_ONLY and MAINTAIN.") @Nullable
        BigDecimal value,

        @Schema(description = "The lowest number of a RANGE.") @Nullable
        BigDecimal low,

        @Schema(description = "The highest number of a RANGE.") @Nullable
        BigDecimal high,

        @Schema(description = "The period by whose end it is wanted. A DIRECTION_ONLY may have none.")
        @Nullable
        @Size(min = 4, max = 10)
        String deadline,

        @Schema(description = "The way there, LINEAR when absent. A GROWTH_RATE grows by itself: COMPOUND.") @NotNull
        TargetTrajectory trajectory,

        @Schema(description = "The points of a CUSTOM way, oldest first.") @NotNull @Size(max = 500)
        List<@NotNull @Valid InterimPoint> interim,

        @NotNull Counting counting,

        @Schema(description = "How the number is meant, beside what the comparator says.") @NotNull
        Qualifier qualifier,

        @Schema(description = "In words.") @Nullable @Valid LocalizedText text,

        @Schema(description = "Why it is another than before. Absent for the first.") @Nullable
        RevisionReason reasonCode,

        @Schema(description = "The reason in words. Absent for the first.") @Nullable @Valid
        LocalizedText reason,

        @Schema(description = "True when what was wanted before was looked at again and is wanted still.") @NotNull
        Boolean unchanged,

        @Schema(description = "The number of the version that it puts right, from the same day.") @Nullable
        Integer corrects,

        @Schema(description = "The decision that set it.") @Nullable @Valid
        DecisionRef decision,

        @Nullable @Valid SourceReference source) {

    public StateTarget {
        trajectory = Objects.requireNonNullElse(trajectory, TargetTrajectory.LINEAR);
        // Whoever enters what is read enters the same: what grows was never on a straight way.
        trajectory = comparator == TargetComparator.GROWTH_RATE && trajectory == TargetTrajectory.COMPOUND
                ? TargetTrajectory.LINEAR
                : trajectory;
        interim = List.copyOf(Objects.requireNonNullElse(interim, List.of()));
        counting = Objects.requireNonNullElse(counting, Counting.EACH_PERIOD);
        qualifier = Objects.requireNonNullElse(qualifier, Qualifier.EXACT);
        unchanged = unchanged != null && unchanged;
        validFromAssumed = validFromAssumed != null && validFromAssumed;
    }
}
