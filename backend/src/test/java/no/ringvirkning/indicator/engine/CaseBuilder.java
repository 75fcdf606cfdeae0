package no.ringvirkning.indicator.engine;

import java.math.BigDecimal;
import java.util.TreeMap;
import no.ringvirkning.indicator.engine.Target.Counting;
import no.ringvirkning.indicator.engine.value.Explained;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.MeasurementKind;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.engine.value.Series;

/** A case by years, from 2015 to 2020 where nothing else is said, assessed in 2020. */
final class CaseBuilder {

    private MeasurementKind kind = MeasurementKind.STOCK;
    private Direction direction = Direction.INCREASE;
    private int decimals;
    private Baseline baseline = new Baseline.None();
    private Comparator comparator;
    private Trajectory trajectory = Trajectory.Shape.LINEAR;
    private Counting counting = Counting.EACH_PERIOD;
    private int deadline = 2020;
    private final TreeMap<Period, Figure> observed = new TreeMap<>();
    private int due = 2020;

    static CaseBuilder aCase() {
        return new CaseBuilder();
    }

    static CaseBuilder atLeast(String value) {
        return aCase().comparator(new Comparator.AtLeast(new BigDecimal(value)));
    }

    static CaseBuilder atMost(String value) {
        return aCase().comparator(new Comparator.AtMost(new BigDecimal(value))).direction(Direction.DECREASE);
    }

    static CaseBuilder upTo(String value) {
        return aCase().comparator(new Comparator.UpTo(new BigDecimal(value)));
    }

    CaseBuilder comparator(Comparator wanted) {
        comparator = wanted;
        return this;
    }

    CaseBuilder kind(MeasurementKind of) {
        kind = of;
        return this;
    }

    CaseBuilder direction(Direction better) {
        direction = better;
        return this;
    }

    CaseBuilder decimals(int published) {
        decimals = published;
        return this;
    }

    CaseBuilder baseline(String value) {
        return baseline(2015, value);
    }

    CaseBuilder baseline(int year, String value) {
        baseline = new Baseline.At(Period.year(year), Figure.known(value));
        return this;
    }

    CaseBuilder trajectory(Trajectory way) {
        trajectory = way;
        return this;
    }

    CaseBuilder accumulated() {
        kind = MeasurementKind.FLOW;
        counting = Counting.ACCUMULATED;
        return this;
    }

    CaseBuilder deadline(int year) {
        deadline = year;
        return this;
    }

    CaseBuilder due(int year) {
        due = year;
        return this;
    }

    /** Observed in the year that is assessed. */
    CaseBuilder observed(String value) {
        return observed(due, value);
    }

    CaseBuilder observed(int year, String value) {
        return observed(year, Figure.known(value));
    }

    CaseBuilder observed(int year, Figure figure) {
        observed.put(Period.year(year), figure);
        return this;
    }

    Case build() {
        Target target = comparator == null
                ? new Target.DirectionOnly()
                : new Target.By(comparator, Period.year(deadline), trajectory, counting);
        return new Case(
                new Definition(kind, direction, decimals),
                baseline,
                target,
                new Series(Period.year(due).frequency(), observed),
                Period.year(due));
    }

    Explained<Assessment> explained() {
        return new Assessor(Thresholds.DEFAULT).assess(build());
    }

    Assessment assessed() {
        return explained().result();
    }
}
