package no.ringvirkning.indicator.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.ringvirkning.indicator.Numbers;
import no.ringvirkning.indicator.engine.value.Bound;
import no.ringvirkning.indicator.engine.value.Figure.Known;
import no.ringvirkning.indicator.engine.value.MeasurementKind;
import no.ringvirkning.indicator.observation.SeriesPoint;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the last figure of an area stands to that of the same period in what it is compared with. */
@Schema(
        description = "How the last figure of an area stands to that of the same period in what it is compared with: a"
                + " position, or the reason why there is none.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Comparison(
        @Schema(description = "The last period of which the area has a figure. Absent when it has none.") @Nullable
        String period,

        @Schema(description = "The figure of the area in that period. Absent when it has none.") @Nullable
        BigDecimal value,

        @Schema(description = "The figure of what it is compared with in the same period. Absent when there is none.")
        @Nullable
        BigDecimal reference,

        @Schema(description = "Value less reference, exact.") @Nullable
        BigDecimal difference,

        @Nullable Position position,

        @Schema(description = "Why there is no position.") @Nullable
        NotCompared notCompared,

        @Schema(description = "True when one of the two figures was made up to show a feature.") @NotNull
        Boolean illustrative) {

    private static final Comparison NONE = new Comparison(null, null, null, null, null, NotCompared.NO_FIGURE, false);

    /** Nothing is guessed: without two exact figures of one period, and of what can be compared, it says why. */
    static Comparison of(MeasurementKind kind, List<SeriesPoint> own, List<SeriesPoint> others) {
        SeriesPoint last = last(own).orElse(null);
        if (last == null || !(last.figure() instanceof Known value)) {
            return NONE;
        }
        SeriesPoint beside = others.stream()
                .filter(p -> p.period().equals(last.period()))
                .findFirst()
                .orElse(null);
        if (beside == null || !(beside.figure() instanceof Known other)) {
            return alone(last, NotCompared.NO_REFERENCE_FIGURE);
        }
        boolean illustrative = last.illustrative() || beside.illustrative();
        NotCompared why = !isComparable(kind)
                ? NotCompared.AMOUNT
                : value.bound() != Bound.EXACT || other.bound() != Bound.EXACT ? NotCompared.NOT_EXACT : null;
        if (why != null) {
            return new Comparison(last.period(), value.value(), other.value(), null, null, why, illustrative);
        }
        BigDecimal difference = Numbers.plain(value.value().subtract(other.value()));
        Position position =
                difference.signum() < 0 ? Position.BELOW : difference.signum() > 0 ? Position.ABOVE : Position.EQUAL;
        return new Comparison(last.period(), value.value(), other.value(), difference, position, null, illustrative);
    }

    /** What is compared with has no series at all. */
    static Comparison withoutSeries(List<SeriesPoint> own) {
        return last(own)
                .map(last -> alone(last, NotCompared.NO_REFERENCE_SERIES))
                .orElse(NONE);
    }

    private static Comparison alone(SeriesPoint last, NotCompared why) {
        return new Comparison(last.period(), last.value(), null, null, null, why, last.illustrative());
    }

    /** The last point with a figure. */
    static Optional<SeriesPoint> last(List<SeriesPoint> points) {
        return points.stream().filter(p -> p.value() != null).reduce((before, after) -> after);
    }

    static boolean isComparable(MeasurementKind kind) {
        return switch (kind) {
            case RATIO, RATE, INDEX, SCALE -> true;
            case STOCK, FLOW, CUMULATIVE, TEXT -> false;
        };
    }
}
