package no.ringvirkning.indicator.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import no.ringvirkning.indicator.engine.Target.Counting;
import no.ringvirkning.indicator.engine.Way.Point;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.Figure.Known;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.engine.value.Reason.Because;
import no.ringvirkning.indicator.engine.value.Series;

@Label("Whatever the numbers, the way to a target")
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
@Domain(DomainContext.Global.class)
@Domain(value = Inputs.class, priority = Inputs.FIRST)
@StatisticsReport(StatisticsReportMode.OFF)
class WayfinderPropertiesTest {

    private static final BigDecimal LITTLE = new BigDecimal("1e-40");
    private static final Assessor ASSESSOR = new Assessor(Thresholds.DEFAULT);
    private static final Wayfinder WAYS = new Wayfinder(Thresholds.DEFAULT);

    private static Way way(Case given) {
        return WAYS.find(
                given, Period.containing(LocalDate.of(2015, 1, 1), given.due().frequency()));
    }

    /** What an assessment says of a number of a period. */
    private static Assessment assessed(Case given, Period at, BigDecimal number) {
        Series observed = Series.of(at.frequency(), Map.of(at, Figure.known(number)));
        return ASSESSOR.assess(new Case(given.definition(), given.baseline(), given.target(), observed, at))
                .result();
    }

    @Property(tries = 2_000, seed = Inputs.SEED)
    @Label("is at every period what an assessment of it expects, and nowhere where that expects nothing")
    void asAssessed(@ForAll Case given) {
        Way way = way(given);
        if (!(given.target() instanceof Target.By by) || !(given.baseline() instanceof Baseline.At from)) {
            assertTrue(way.none().isPresent());
            return;
        }
        long length = from.period().until(by.deadline()) + 1;
        assertTrue(way.points().size() <= 1 || way.points().size() == length);
        for (Period at = from.period().next(); !at.isAfter(by.deadline()); at = at.next()) {
            Figure expected = assessed(given, at, BigDecimal.ONE).expected();
            if (expected instanceof Known) {
                assertEquals(Optional.of(expected), told(way, at));
            } else {
                assertEquals(Optional.of(expected.unanswered().reason()), way.none());
            }
        }
        Statistics.label("reasons")
                .collect(way.none().map(why -> (Because) why).orElse(Because.NO_TARGET))
                .coverage(coverage -> {
                    coverage.check(Because.NO_TARGET).count(times -> times > 300);
                    coverage.check(Because.NO_PATH).count(times -> times > 300);
                    coverage.check(Because.GROWTH_NEEDS_POSITIVE_VALUES).count(times -> times > 30);
                });
    }

    private static Optional<Known> told(Way way, Period at) {
        return way.points().stream()
                .filter(point -> point.period().equals(at))
                .findFirst()
                .flatMap(Point::number);
    }

    @Property(tries = 2_000, seed = Inputs.SEED)
    @Label("has a band that holds the numbers that are on track, in the range or within the cap, and no other")
    void bandAsAssessed(@ForAll Case any) {
        Case given = exact(any);
        for (Point point : way(given).points()) {
            String kind = ((Target.By) given.target()).comparator().getClass().getSimpleName();
            point.low().ifPresent(low -> {
                assertTrue(isKept(given, point.period(), low), kind + " low " + point);
                assertFalse(isKept(given, point.period(), low.subtract(LITTLE)), kind + " below " + point);
            });
            point.high().ifPresent(high -> {
                assertTrue(isKept(given, point.period(), high), kind + " high " + point);
                assertFalse(isKept(given, point.period(), high.add(LITTLE)), kind + " above " + point);
            });
            Statistics.label("bands")
                    .collect(kind, point.low().isPresent(), point.high().isPresent())
                    .coverage(coverage -> {
                        coverage.check("AtLeast", true, false).count(times -> times > 100);
                        coverage.check("AtMost", false, true).count(times -> times > 100);
                        coverage.check("UpTo", false, true).count(times -> times > 100);
                        coverage.check("Range", true, true).count(times -> times > 100);
                        coverage.check("GrowthRate", true, false).count(times -> times > 100);
                        coverage.check("GrowthRate", false, true).count(times -> times > 100);
                    });
        }
    }

    /** The same case by the period, so that one number can be held against the band of one. */
    private static Case exact(Case any) {
        Target target = any.target() instanceof Target.By by
                ? new Target.By(by.comparator(), by.deadline(), by.trajectory(), Counting.EACH_PERIOD)
                : any.target();
        return new Case(any.definition(), any.baseline(), target, any.observed(), any.due());
    }

    /** Whether an assessment calls it on track or reached; of the baseline's own period it is asked as if that came before. */
    private static boolean isKept(Case given, Period at, BigDecimal number) {
        Baseline baseline = given.baseline();
        if (baseline instanceof Baseline.At from && !at.isAfter(from.period())) {
            baseline = new Baseline.At(at.previous(), from.value());
        }
        Assessment said = assessed(
                new Case(given.definition(), baseline, given.target(), given.observed(), given.due()), at, number);
        return said.status() == Status.ON_TRACK || said.status() == Status.ACHIEVED || said.outcome() == Outcome.MET;
    }
}
