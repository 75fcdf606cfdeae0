package no.ringvirkning.indicator.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import no.ringvirkning.indicator.IndicatorDefinition;
import no.ringvirkning.indicator.Qualified;
import no.ringvirkning.indicator.engine.Baseline;
import no.ringvirkning.indicator.engine.Comparator;
import no.ringvirkning.indicator.engine.Definition;
import no.ringvirkning.indicator.engine.Target;
import no.ringvirkning.indicator.engine.Trajectory;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.engine.value.Series;
import no.ringvirkning.indicator.observation.SeriesPoint;
import org.jspecify.annotations.Nullable;

/** What stands in the record, in the words of the engine. */
final class EngineInput {

    private EngineInput() {}

    static Definition of(IndicatorDefinition definition) {
        return new Definition(definition.kind(), definition.direction(), definition.decimals());
    }

    static Baseline of(@Nullable TargetBaseline baseline) {
        return baseline == null
                ? new Baseline.None()
                : new Baseline.At(
                        Period.parse(baseline.period()), Qualified.known(baseline.value(), baseline.qualifier()));
    }

    static Series of(Frequency frequency, List<SeriesPoint> points) {
        TreeMap<Period, Figure> figures = new TreeMap<>();
        points.forEach(p -> figures.put(Period.parse(p.period()), p.figure()));
        return new Series(frequency, figures);
    }

    static Target of(TargetVersion wanted) {
        if (wanted.comparator() == TargetComparator.DIRECTION_ONLY || wanted.deadline() == null) {
            return new Target.DirectionOnly();
        }
        return new Target.By(
                comparator(wanted), Period.parse(wanted.deadline()), trajectory(wanted), wanted.counting());
    }

    private static Comparator comparator(TargetVersion wanted) {
        return switch (wanted.comparator()) {
            case AT_LEAST -> new Comparator.AtLeast(number(wanted.value()));
            case AT_MOST -> new Comparator.AtMost(number(wanted.value()));
            case UP_TO -> new Comparator.UpTo(number(wanted.value()));
            case GROWTH_RATE -> new Comparator.GrowthRate(number(wanted.value()));
            case RANGE -> new Comparator.Range(number(wanted.low()), number(wanted.high()));
            case MAINTAIN -> new Comparator.Maintain();
            case DIRECTION_ONLY -> throw new IllegalStateException("a direction has no number");
        };
    }

    private static BigDecimal number(@Nullable BigDecimal value) {
        return Objects.requireNonNull(value);
    }

    private static Trajectory trajectory(TargetVersion wanted) {
        return switch (wanted.trajectory()) {
            case LINEAR -> Trajectory.Shape.LINEAR;
            case STEP -> Trajectory.Shape.STEP;
            case COMPOUND -> Trajectory.Shape.COMPOUND;
            case CUSTOM ->
                new Trajectory.Custom(wanted.interim().stream()
                        .map(p -> new Trajectory.Interim(Period.parse(p.period()), p.value()))
                        .toList());
        };
    }
}
