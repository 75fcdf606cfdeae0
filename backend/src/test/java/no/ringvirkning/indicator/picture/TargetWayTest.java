package no.ringvirkning.indicator.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.ringvirkning.indicator.engine.Assessor;
import no.ringvirkning.indicator.engine.Baseline;
import no.ringvirkning.indicator.engine.Case;
import no.ringvirkning.indicator.engine.Comparator;
import no.ringvirkning.indicator.engine.Definition;
import no.ringvirkning.indicator.engine.Direction;
import no.ringvirkning.indicator.engine.Target;
import no.ringvirkning.indicator.engine.Target.Counting;
import no.ringvirkning.indicator.engine.Thresholds;
import no.ringvirkning.indicator.engine.Trajectory;
import no.ringvirkning.indicator.engine.value.Figure;
import no.ringvirkning.indicator.engine.value.Figure.Known;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.engine.value.MeasurementKind;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.indicator.engine.value.Series;
import no.ringvirkning.indicator.picture.LinePicture.WayPoint;
import no.ringvirkning.indicator.target.InterimPoint;
import no.ringvirkning.indicator.target.TargetBaseline;
import no.ringvirkning.indicator.target.TargetComparator;
import no.ringvirkning.indicator.target.TargetTrajectory;
import no.ringvirkning.indicator.target.TargetVersion;
import no.ringvirkning.shared.Qualifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The way to a target in a picture")
class TargetWayTest {

    private static final long FIRST_SEED = 20_261_122;
    private static final BigDecimal ON_TRACK = new BigDecimal("-0.1");
    private static final Assessor ENGINE = new Assessor(Thresholds.DEFAULT);

    /** A target, as the record has it and as the engine is given it. */
    private record Wanted(
            TargetVersion version, TargetBaseline baseline, Comparator comparator, Trajectory trajectory) {}

    private static Wanted seeded(Random random) {
        int start = random.nextInt(1990, 2020);
        int end = start + random.nextInt(2, 15);
        BigDecimal base = BigDecimal.valueOf(random.nextInt(-20, 100));
        TargetComparator comparator = List.of(
                        TargetComparator.AT_LEAST, TargetComparator.AT_MOST, TargetComparator.GROWTH_RATE)
                .get(random.nextInt(3));
        BigDecimal value = comparator == TargetComparator.GROWTH_RATE
                ? BigDecimal.valueOf(random.nextInt(-40, 60), 2)
                : BigDecimal.valueOf(random.nextInt(-20, 100));
        TargetTrajectory trajectory = TargetTrajectory.values()[random.nextInt(4)];
        List<InterimPoint> interim = new ArrayList<>();
        List<Trajectory.Interim> points = new ArrayList<>();
        if (trajectory == TargetTrajectory.CUSTOM) {
            for (int year = start + 1; year < end; year += random.nextInt(1, 5)) {
                BigDecimal then = BigDecimal.valueOf(random.nextInt(-20, 100));
                interim.add(new InterimPoint(String.valueOf(year), then));
                points.add(new Trajectory.Interim(Period.year(year), then));
            }
        }
        return new Wanted(
                version(comparator, value, String.valueOf(end), trajectory, interim),
                new TargetBaseline(1, String.valueOf(start), null, base, Qualifier.EXACT, null, null, null),
                switch (comparator) {
                    case AT_LEAST -> new Comparator.AtLeast(value);
                    case AT_MOST -> new Comparator.AtMost(value);
                    default -> new Comparator.GrowthRate(value);
                },
                switch (trajectory) {
                    case LINEAR -> Trajectory.Shape.LINEAR;
                    case STEP -> Trajectory.Shape.STEP;
                    case COMPOUND -> Trajectory.Shape.COMPOUND;
                    case CUSTOM -> new Trajectory.Custom(points);
                });
    }

    private static TargetVersion version(
            TargetComparator comparator,
            BigDecimal value,
            String deadline,
            TargetTrajectory trajectory,
            List<InterimPoint> interim) {
        return new TargetVersion(
                1,
                LocalDate.of(1990, 1, 1),
                false,
                comparator,
                value,
                null,
                null,
                deadline,
                trajectory,
                interim,
                Counting.EACH_PERIOD,
                Qualifier.EXACT,
                null,
                null,
                null,
                false,
                null,
                null,
                null);
    }

    private static Figure expected(Wanted wanted, Period at) {
        Direction direction =
                wanted.version().comparator() == TargetComparator.AT_MOST ? Direction.DECREASE : Direction.INCREASE;
        Series observed = Series.of(Frequency.YEAR, Map.of(at, Figure.known(BigDecimal.ONE)));
        Target target = new Target.By(
                wanted.comparator(),
                Period.parse(wanted.version().deadline()),
                wanted.trajectory(),
                Counting.EACH_PERIOD);
        Baseline from = new Baseline.At(
                Period.parse(wanted.baseline().period()),
                Figure.known(wanted.baseline().value()));
        return ENGINE.assess(new Case(new Definition(MeasurementKind.STOCK, direction, 0), from, target, observed, at))
                .result()
                .expected();
    }

    /** Where the line that is drawn is in a year: straight between two points; of two at one place, the later. */
    private static @Nullable Double drawn(List<WayPoint> way, int year) {
        for (int i = way.size() - 1; i >= 0; i--) {
            WayPoint from = way.get(i);
            if (from.at() == year) {
                return from.value();
            }
            if (from.at() < year && i + 1 < way.size()) {
                WayPoint to = way.get(i + 1);
                return from.value() + (to.value() - from.value()) * (year - from.at()) / (to.at() - from.at());
            }
        }
        return null;
    }

    @Test
    @DisplayName("is in every year what the engine expects, and nowhere where the engine expects nothing")
    void asTheEngineExpects() {
        int compared = 0;
        int nowhere = 0;
        for (long seed = FIRST_SEED; seed < FIRST_SEED + 2_000; seed++) {
            Wanted wanted = seeded(new Random(seed));
            List<WayPoint> way = TargetWay.of(wanted.version(), wanted.baseline(), ON_TRACK);
            int end = Integer.parseInt(wanted.version().deadline());
            for (int year = Integer.parseInt(wanted.baseline().period()) + 1; year <= end; year++) {
                Figure expected = expected(wanted, Period.year(year));
                Double drawn = drawn(way, year);
                String where = "seed %d, %d: %s".formatted(seed, year, wanted);
                if (expected instanceof Known known) {
                    double value = known.value().doubleValue();
                    assertTrue(drawn != null, where);
                    assertEquals(value, drawn, 1e-9 * Math.max(1, Math.abs(value)), where);
                    compared++;
                } else {
                    assertEquals(null, drawn, where);
                    nowhere++;
                }
            }
        }
        assertTrue(compared > 5_000 && nowhere > 500, compared + " compared, " + nowhere + " nowhere");
    }
}
