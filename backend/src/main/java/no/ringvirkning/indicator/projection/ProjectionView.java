package no.ringvirkning.indicator.projection;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.indicator.IndicatorRef;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.ledger.PublishedView;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody expects of an indicator for an area. */
@Schema(
        description =
                "What somebody expects of an indicator for an area and a slice. It is never counted as an observation.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProjectionView(
        @NotNull UUID id,

        @Schema(description = "Names the projection: its indicator, area, slice when it is not the total, and key.")
        @NotNull
        String slug,

        @Schema(description = "Counts the published versions of the record, from 1.") @NotNull
        Long version,

        @NotNull IndicatorRef indicator,
        @NotNull AreaRef area,

        @Schema(description = "The category of each dimension; none for the total.") @NotNull
        Map<String, String> slice,

        @Schema(description = "Names it among the projections of the indicator, the area and the slice.") @NotNull
        String key,

        @NotNull ProjectionMethod method,

        @Schema(description = "What it is called.") @Nullable
        LocalizedText name,

        @Schema(description = "Which of the alternatives of its publisher it is.") @Nullable
        LocalizedText variant,

        @Schema(description = "Who made it. Absent when the source does not say.") @Nullable
        String publisher,

        @Schema(description = "The period in which it was made. Absent when the source does not say.") @Nullable
        String madeIn,

        @Schema(
                description =
                        "The last period of what was observed when it was made. Absent when the source does not say.")
        @Nullable
        String basePeriod,

        @Schema(
                description =
                        "By which part more or less it will be than in the base, 0.01 for 1 %, where the source has no"
                                + " series. Absent when there are points.")
        @Nullable
        BigDecimal change,

        @Schema(description = "The period by which it will have changed so.") @Nullable
        String until,

        @Schema(description = "What is expected of each period, oldest first; none where the source has no series.")
        @NotNull
        List<@NotNull ProjectionPoint> points,

        @Schema(description = "A day whose borders it stands on. Absent when the source does not say.") @Nullable
        LocalDate borders,

        @Schema(description = "The key of one that was entered wrong, which this one stands for.") @Nullable
        String supersedes,

        @Schema(description = "Why it stands for another.") @Nullable
        LocalizedText reason,

        @Nullable SourceReference source)
        implements PublishedView {

    public ProjectionView {
        slice = Collections.unmodifiableMap(new TreeMap<>(Objects.requireNonNullElse(slice, Map.of())));
        points = List.copyOf(Objects.requireNonNullElse(points, List.of()));
    }

    @Override
    public EntityType entityType() {
        return EntityType.PROJECTION;
    }

    /** Whether it was certainly there on the day (ADR 0010); of one that does not say when it was made, nobody can say that it was not. */
    boolean isMadeBy(LocalDate day) {
        return madeIn == null || !Period.parse(madeIn).lastDay().isAfter(day);
    }

    /** The day whose definition its numbers go by, as far as it is known. */
    @Nullable
    LocalDate countedOn() {
        String made = basePeriod == null ? madeIn : basePeriod;
        return made == null ? null : Period.parse(made).firstDay();
    }

    /** The day whose borders it stands on, as far as it is known. */
    @Nullable
    LocalDate standsOn() {
        return borders != null || madeIn == null
                ? borders
                : Period.parse(madeIn).firstDay();
    }

    /** The same, pointing so at its indicator. */
    ProjectionView of(IndicatorRef named) {
        return new ProjectionView(
                id,
                slug,
                version,
                named,
                area,
                slice,
                key,
                method,
                name,
                variant,
                publisher,
                madeIn,
                basePeriod,
                change,
                until,
                points,
                borders,
                supersedes,
                reason,
                source);
    }
}
